package io.github.probity.nlp.screening.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Have any of our lot got that?",
                "Does either of the two have SC?",
                "so who can i put down",
                "joe has he got it",
                "do we have anybody at all",
                "Does the interpreter lady have it? She's in and out of there at all hours.",
                "what about yourself for it"
            })
    void asksWhoHoldsIt(String said) {
        Question question = Question.of(read(said));
        assertThat(question.isAsked()).isTrue();
        assertThat(question.isOfHolders()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why is that?",
                "Is she supported?",
                "Do we all have to be there?",
                "When's the roof going to be done?",
                "What happened to the bananas?"
            })
    void asksForSomethingElse(String said) {
        assertThat(Question.of(read(said)).isOfHolders()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"right the kit so the laptops is two hundred", "They've had clearance.", "thanks"})
    void asksNothing(String said) {
        assertThat(Question.of(read(said)).isAsked()).isFalse();
    }

    private static Reading read(String said) {
        Reading reading = Reading.of(said);
        return reading.mentions().isEmpty() ? Reading.answer(said) : reading;
    }
}
