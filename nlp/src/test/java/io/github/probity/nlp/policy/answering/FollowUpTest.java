package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {

    private static final Question.Previous BEFORE = new Question.Previous("Can I use WhatsApp with my team?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and on my own phone?",
                "who signs it off?",
                "what about Facebook?",
                "does that cover agency staff?"
            })
    void putsTheQuestionBeforeInFrontOfOneThatContinuesIt(String question) {
        assertThat(FollowUp.inFull(question, BEFORE)).isEqualTo("Can I use WhatsApp with my team? " + question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can I record a meeting with residents?",
                "When do personal calls have to be paid for by staff who work late?"
            })
    void leavesAQuestionAloneThatStandsByItself(String question) {
        assertThat(FollowUp.inFull(question, BEFORE)).isEqualTo(question);
    }

    @Test
    void hasNothingToPutInFrontOfAFirstQuestion() {
        assertThat(FollowUp.inFull("and on my own phone?", null)).isEqualTo("and on my own phone?");
    }
}
