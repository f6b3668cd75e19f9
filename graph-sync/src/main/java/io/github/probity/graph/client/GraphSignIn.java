package io.github.probity.graph.client;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How Probity proves to Entra ID who it is. Secrets never show in {@code toString}. */
public sealed interface GraphSignIn {

    /** No token at all: for the sandbox, refused for any address but the loopback one. */
    record None() implements GraphSignIn {}

    /** A shared secret; a certificate or a managed identity is better. */
    record ClientSecret(String tenantId, String clientId, String secret) implements GraphSignIn {
        @Override
        public String toString() {
            return "ClientSecret[tenantId=" + tenantId + ", clientId=" + clientId + ", secret=***]";
        }
    }

    /**
     * A certificate with its private key.
     *
     * @param file a {@code .pem}, or a PKCS#12 file ({@code .pfx}, {@code .p12})
     * @param password of the PKCS#12 file, null for none
     */
    record Certificate(
            String tenantId,
            String clientId,
            Path file,
            @Nullable String password) implements GraphSignIn {
        @Override
        public String toString() {
            return "Certificate[tenantId=" + tenantId + ", clientId=" + clientId + ", file=" + file + ", password=***]";
        }
    }

    /**
     * The identity that Azure gives the machine or container.
     *
     * @param clientId of a user-assigned identity, null for the system-assigned one
     */
    record ManagedIdentity(@Nullable String clientId) implements GraphSignIn {}
}
