package io.github.probity.bot.people;

import io.github.probity.bot.serve.CannotStart;
import io.github.probity.bot.serve.Serve;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.client.GraphSignIn;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Reads from the settings where Microsoft Graph is and how Probity signs in to it. */
final class GraphAccess {

    private final Environment environment;

    GraphAccess(Environment environment) {
        this.environment = environment;
    }

    /** @throws CannotStart with the sentence for the operator when the settings don't fit together */
    GraphSettings settings() {
        try {
            return GraphSettings.of(URI.create(required("base-url")), signIn());
        } catch (IllegalArgumentException unusable) {
            throw new CannotStart(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private GraphSignIn signIn() {
        String auth = required("auth");
        return switch (auth) {
            case "managed-identity" ->
                new GraphSignIn.ManagedIdentity(optional("client-id").orElse(null));
            case "certificate" ->
                new GraphSignIn.Certificate(
                        required("tenant-id"),
                        required("client-id"),
                        Path.of(required("certificate-file")),
                        optional("certificate-password").orElse(null));
            case "secret" ->
                new GraphSignIn.ClientSecret(required("tenant-id"), required("client-id"), required("client-secret"));
            case "none" -> none();
            default ->
                throw new CannotStart(
                        "probity.graph.auth is " + auth + ": set it to managed-identity, certificate or secret.");
        };
    }

    private GraphSignIn none() {
        if (!environment.acceptsProfiles(Profiles.of(Serve.LAPTOP))) {
            throw new CannotStart("probity.graph.auth is none, which is for --laptop alone: set it to managed-identity,"
                    + " certificate or secret.");
        }
        return new GraphSignIn.None();
    }

    private String required(String setting) {
        return optional(setting)
                .orElseThrow(() -> new CannotStart("Probity cannot read the directory without" + " probity.graph."
                        + setting + ": set it, or change probity.graph.auth."));
    }

    private Optional<String> optional(String setting) {
        return Optional.ofNullable(environment.getProperty("probity.graph." + setting))
                .filter(value -> !value.isBlank());
    }
}
