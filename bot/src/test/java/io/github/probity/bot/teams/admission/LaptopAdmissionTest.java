package io.github.probity.bot.teams.admission;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A laptop without an identity talks to itself and nobody else. */
class LaptopAdmissionTest {

    private final LaptopAdmission admission = new LaptopAdmission();

    @ParameterizedTest
    @CsvSource({"127.0.0.1, http://localhost:56150/_connector", "0:0:0:0:0:0:0:1, http://127.0.0.1:56150/"})
    void letsItselfIn(String peer, String serviceUrl) {
        assertThatNoException().isThrownBy(() -> admission.admit("", answeredAt(serviceUrl), peer));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, https://smba.trafficmanager.net/uk/", "192.168.1.7, http://localhost:56150/"})
    void letsNobodyElseIn(String peer, String serviceUrl) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admission.admit("", answeredAt(serviceUrl), peer))
                .withMessageContaining("laptop");
    }

    private static Activity answeredAt(String serviceUrl) {
        Activity activity = new Activity(ActivityTypes.MESSAGE);
        activity.setServiceUrl(serviceUrl);
        return activity;
    }
}
