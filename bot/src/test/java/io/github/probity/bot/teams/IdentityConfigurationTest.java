package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.serve.CannotStart;
import io.github.probity.bot.teams.admission.Admission;
import io.github.probity.bot.teams.admission.ChannelAdmission;
import io.github.probity.bot.teams.admission.LaptopAdmission;
import io.github.probity.bot.teams.admission.ServiceAddresses;
import io.github.probity.bot.teams.card.CardWords;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.support.StaticMessageSource;

/** Nobody starts a bot without authentication by accident. */
class IdentityConfigurationTest {

    private static final String APP = "probity.teams.app-id=99999999-8888-7777-6666-555555555555";
    private static final String TENANT = "probity.teams.tenant-id=5a5cbb6f-ed90-4c3a-9d2f-6a1d7e1a1b01";

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(IdentityConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(CardWords.class, () -> new CardWords(new StaticMessageSource()))
            .withPropertyValues("probity.teams.openid-metadata=http://127.0.0.1:9/");

    @Test
    void refusesToStartWithoutAnIdentity() {
        runner.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--laptop"));
    }

    @Test
    void startsWithoutOneOnALaptopAndThenTakesItselfAlone() {
        runner.withPropertyValues("spring.profiles.active=laptop").run(context -> {
            assertThat(context.getBean(Admission.class)).isInstanceOf(LaptopAdmission.class);
            assertThat(context.getBean(ServiceAddresses.class).test("http://localhost:56150/"))
                    .isTrue();
        });
    }

    @Test
    void asksForTheTenant() {
        runner.withPropertyValues(APP, "probity.teams.credential.secret=s")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("PROBITY_TEAMS_TENANT_ID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probity.teams.credential.secret=",
                "probity.teams.credential.managed-identity=false",
                "probity.teams.credential.secret=s;probity.teams.credential.managed-identity=true"
            })
    void asksForExactlyOneWayToProveItself(String ways) {
        runner.withPropertyValues(APP, TENANT)
                .withPropertyValues(ways.split(";"))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("exactly one way"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probity.teams.credential.secret=s",
                "probity.teams.credential.managed-identity=true",
                "probity.teams.credential.certificate-file=bot.pem",
                "probity.teams.credential.federated-token-file=token"
            })
    void startsWithOneAndThenAnswersToTeamsAlone(String way) {
        runner.withPropertyValues(APP, TENANT, way).run(context -> {
            assertThat(context.getBean(Admission.class)).isInstanceOf(ChannelAdmission.class);
            assertThat(context.getBean(ServiceAddresses.class).test("https://smba.trafficmanager.net/uk/"))
                    .isTrue();
            assertThat(context.getBean(ServiceAddresses.class).test("http://localhost:56150/"))
                    .isFalse();
        });
    }
}
