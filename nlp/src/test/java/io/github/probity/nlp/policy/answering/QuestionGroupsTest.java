package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionGroupsTest {

    @Test
    void withoutAnEncoderQuestionsThatShareTheirWordsAreOneGroup() {
        List<List<Integer>> groups = QuestionGroups.of(
                List.of(
                        "Can I park at the depot?",
                        "May I use emojis?",
                        "Where can I park at the depot",
                        "are emojis ok",
                        "park depot?"),
                Encoders.none(),
                VectorStore.none());

        assertThat(groups).containsExactly(List.of(0, 2, 4), List.of(1, 3));
    }

    @Test
    void noQuestionsMakeNoGroups() {
        assertThat(QuestionGroups.of(List.of(), Encoders.none(), VectorStore.none()))
                .isEmpty();
    }

    @Test
    void everyQuestionIsInOneGroup() {
        List<String> questions = List.of("?", "!", "a", "the", "policy", "Policies");

        assertThat(QuestionGroups.of(questions, Encoders.none(), VectorStore.none()).stream()
                        .flatMap(List::stream))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }
}
