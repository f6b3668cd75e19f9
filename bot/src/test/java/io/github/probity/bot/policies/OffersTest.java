package io.github.probity.bot.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffersTest {

    private final UUID question = UUID.randomUUID();

    @Test
    void aReadingComesBackAsItWentOut() {
        Place place = new Place(SamplePolicies.version(), SamplePolicies.GROUPS, null);
        assertThat(Offers.Meant.parse(Offers.Meant.of(question, place).value()))
                .contains(new Offers.Meant(question, "chat", 2, "5.3"));
    }

    @Test
    void feedbackComesBackAsItWentOut() {
        Offers.Feedback no = new Offers.Feedback(question, false);
        assertThat(Offers.Feedback.parse(no.chosen().value())).contains(no);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yes", "00000000-0000-0000-0000-00000000000z yes", "------------------------------------ yes"
            })
    void whatWasTamperedWithIsNothing(String value) {
        assertThat(Offers.Feedback.parse(value)).isEmpty();
        assertThat(Offers.Meant.parse(value + "/../1#x")).isEmpty();
    }
}
