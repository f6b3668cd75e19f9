package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionPartsTest {

    @Test
    void splitsTwoQuestionsInOneSentence() {
        assertThat(QuestionParts.of("Who approves it and how long does it last?"))
                .containsExactly("Who approves it", "how long does it last?");
    }

    @Test
    void splitsAComparison() {
        assertThat(QuestionParts.of("private calls from a desk phone versus private calls from a mobile"))
                .hasSize(2);
    }

    @Test
    void leavesAListOfThingsWhole() {
        assertThat(QuestionParts.of("Can I send music and films by email?")).hasSize(1);
    }

    @Test
    void leavesAShortQuestionWhole() {
        assertThat(QuestionParts.of("why?")).containsExactly("why?");
    }
}
