package io.github.probity.bot.teams;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Probity is known to Teams.
 *
 * @param appId the bot's application id; empty only on a laptop
 * @param tenantId the directory the bot and everybody who may talk to it belong to
 * @param credential how the bot proves itself to the channel
 * @param serviceHosts hosts that activities may ask to be answered at; {@code *.} stands for all below
 * @param openidMetadata where the channel publishes its keys
 * @param loginUrl where the directory hands out tokens, without the tenant
 * @param typingAfter how long an answer may take before the person is shown that it is coming
 * @param invokeLimit how long a press of a button or a search may take before a holding answer is given
 */
@ConfigurationProperties("probity.teams")
record TeamsSettings(
        @DefaultValue("") String appId,
        @DefaultValue("") String tenantId,
        @DefaultValue Credential credential,

        @DefaultValue({"smba.trafficmanager.net", "*.teams.microsoft.com"})
        List<String> serviceHosts,

        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
        URI openidMetadata,

        @DefaultValue("https://login.microsoftonline.com") URI loginUrl,
        @DefaultValue("1s") Duration typingAfter,
        @DefaultValue("4s") Duration invokeLimit) {

    boolean hasIdentity() {
        return !appId.isBlank();
    }

    /**
     * The four ways of proving an identity; exactly one is set.
     *
     * @param certificateFile PEM with the certificate and its private key
     * @param managedIdentity the identity of the machine or container app, whose client id is the bot's
     * @param federatedTokenFile a token of another issuer that the registration trusts, such as a Kubernetes cluster's
     */
    record Credential(
            @Nullable String secret,
            @Nullable Path certificateFile,
            @DefaultValue("false") boolean managedIdentity,
            @Nullable Path federatedTokenFile) {

        long ways() {
            return Stream.of(
                            secret != null && !secret.isBlank(),
                            certificateFile != null,
                            managedIdentity,
                            federatedTokenFile != null)
                    .filter(set -> set)
                    .count();
        }

        /** Without the secret, so that no log can hold it. */
        @Override
        public String toString() {
            return "Credential";
        }
    }
}
