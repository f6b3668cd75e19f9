package io.github.probity.bot.teams.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only listed addresses get the bot's token. */
class ServiceAddressesTest {

    private final ServiceAddresses listed =
            ServiceAddresses.listed(List.of("smba.trafficmanager.net", "*.teams.microsoft.com"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/uk/",
                "https://SMBA.trafficmanager.net:443/emea/",
                "https://smba.infra.gcc.teams.microsoft.com/"
            })
    void takesTeams(String address) {
        assertThat(listed.test(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/uk/",
                "https://smba.trafficmanager.net:8443/",
                "https://smba.trafficmanager.net.attacker.example/",
                "https://attacker.example/smba.trafficmanager.net",
                "https://smba.trafficmanager.net@attacker.example/",
                "https://attacker.example#smba.trafficmanager.net",
                "https://attacker.example\\@smba.trafficmanager.net/",
                "https://evilteams.microsoft.com.attacker.example/",
                "https://notteams.microsoft.com/",
                "https://teams.microsoft.com/",
                "https://other.trafficmanager.net/",
                "https://127.0.0.1/",
                "https:///uk",
                "file:///etc/passwd",
                "not an address",
                ""
            })
    void takesNothingElse(String address) {
        assertThat(listed.test(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:56150/_connector", "http://127.0.0.1:9/", "http://[::1]:9/"})
    void knowsThisMachine(String address) {
        assertThat(ServiceAddresses.loopback().test(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.attacker.example/",
                "http://127.0.0.1.attacker.example/",
                "http://10.0.0.1/",
                "http://0x7f000001/"
            })
    void doesNotTakeAnotherForIt(String address) {
        assertThat(ServiceAddresses.loopback().test(address)).isFalse();
    }
}
