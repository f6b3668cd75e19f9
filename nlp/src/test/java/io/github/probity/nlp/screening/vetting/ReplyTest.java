package io.github.probity.nlp.screening.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I do, aye.",
                "The girl from Strabane does. Not Padraig.",
                "he has indeed",
                "mine runs out in november",
                "Francine's came back and she's pleased.",
                "kofi's got that he was on the convoy",
                "you can put me down i've still got mine off the regiment",
                "darren's got it from the airport"
            })
    void saysThatSomebodyHoldsIt(String said) {
        assertThat(reply(said).isOfHolder()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's the pay.",
                "it's about eight weeks it depends on the form",
                "so it's nine laptops",
                "The decision's not made.",
                "the council pays",
                "Mm.",
                "Hello? Can I come in on that?",
                "They are compost."
            })
    void saysNothingOfAHolder(String said) {
        assertThat(reply(said).isOfHolder()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"me since march", "Just Noreen now.", "Ann and Dev"})
    void names(String said) {
        assertThat(reply(said).isNaming()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not Noreen.",
                "Could Noreen?",
                "Ask Noreen's manager, he would know that and she would tell you too."
            })
    void namesNobody(String said) {
        assertThat(reply(said).isNaming()).isFalse();
    }

    private static Reply reply(String said) {
        return new Reply(Reading.answer(said).words());
    }
}
