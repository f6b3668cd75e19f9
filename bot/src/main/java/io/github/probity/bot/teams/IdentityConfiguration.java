package io.github.probity.bot.teams;

import io.github.probity.bot.serve.CannotStart;
import io.github.probity.bot.serve.Serve;
import io.github.probity.bot.teams.admission.Admission;
import io.github.probity.bot.teams.admission.ChannelAdmission;
import io.github.probity.bot.teams.admission.ChannelTokens;
import io.github.probity.bot.teams.admission.LaptopAdmission;
import io.github.probity.bot.teams.admission.ServiceAddresses;
import io.github.probity.bot.teams.admission.SigningKeys;
import io.github.probity.bot.teams.card.CardWords;
import io.github.probity.bot.teams.connector.BotCredentials;
import io.github.probity.bot.teams.connector.BotIdentity;
import io.github.probity.bot.teams.connector.TeamsAdapter;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Who may talk to the bot, and as whom it answers. Without an identity there is a laptop, or nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsSettings.class)
class IdentityConfiguration {

    @Bean
    SigningKeys teamsKeys(TeamsSettings settings, Clock clock) {
        SigningKeys keys = new SigningKeys(settings.openidMetadata(), clock);
        if (settings.hasIdentity()) {
            keys.start();
        }
        return keys;
    }

    @Bean
    ServiceAddresses teamsAddresses(TeamsSettings settings, Environment environment) {
        ServiceAddresses listed = ServiceAddresses.listed(settings.serviceHosts());
        return isLaptop(environment) ? listed.and(ServiceAddresses.loopback()) : listed;
    }

    @Bean
    Admission teamsAdmission(
            TeamsSettings settings,
            SigningKeys keys,
            ServiceAddresses addresses,
            Environment environment,
            Clock clock) {
        if (settings.hasIdentity()) {
            ChannelTokens tokens = new ChannelTokens(keys, settings.appId(), clock);
            return new ChannelAdmission(tokens, addresses, settings.tenantId());
        }
        if (isLaptop(environment)) {
            return new LaptopAdmission();
        }
        throw new CannotStart("Probity cannot start without a bot identity: set probity.teams.app-id, tenant-id and"
                + " credential, or try Probity out with --laptop.");
    }

    @Bean
    TeamsAdapter teamsAdapter(TeamsSettings settings, ServiceAddresses addresses, CardWords words, Clock clock) {
        TeamsAdapter adapter = new TeamsAdapter(credentials(settings, clock), addresses);
        adapter.setOnTurnError(new TurnErrors(words));
        return adapter;
    }

    private static boolean isLaptop(Environment environment) {
        return environment.acceptsProfiles(Profiles.of(Serve.LAPTOP));
    }

    private static BotCredentials credentials(TeamsSettings settings, Clock clock) {
        if (!settings.hasIdentity()) {
            return BotCredentials.none();
        }
        checkComplete(settings);
        BotIdentity identity = new BotIdentity(settings.appId(), settings.loginUrl(), settings.tenantId(), clock);
        TeamsSettings.Credential credential = settings.credential();
        if (credential.certificateFile() != null) {
            return identity.byCertificate(credential.certificateFile());
        }
        if (credential.federatedTokenFile() != null) {
            return identity.byFederatedToken(credential.federatedTokenFile());
        }
        return credential.secret() != null
                ? identity.bySecret(credential.secret())
                : identity.byManagedIdentity(System.getenv());
    }

    private static void checkComplete(TeamsSettings settings) {
        if (settings.tenantId().isBlank()) {
            throw new CannotStart("Probity knows its bot but not the directory that it belongs to: set"
                    + " probity.teams.tenant-id (PROBITY_TEAMS_TENANT_ID).");
        }
        if (settings.credential().ways() != 1) {
            throw new CannotStart(
                    "Probity needs exactly one way to prove that it is its bot: set one of"
                            + " probity.teams.credential.managed-identity, .certificate-file, .federated-token-file and .secret.");
        }
    }
}
