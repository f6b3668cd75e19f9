package io.github.probity.graph.client;

import com.azure.core.credential.TokenCredential;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.microsoft.kiota.authentication.AnonymousAuthenticationProvider;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.authentication.AzureIdentityAuthenticationProvider;

/** Turns the sign-in of the settings into what the SDK asks for tokens. */
final class Credentials {

    private Credentials() {}

    static AuthenticationProvider of(GraphSettings settings) {
        if (settings.signIn() instanceof GraphSignIn.None) return new AnonymousAuthenticationProvider();
        var host = settings.baseUrl().getHost();
        return new AzureIdentityAuthenticationProvider(
                token(settings.signIn()), new String[] {host}, "https://" + host + "/.default");
    }

    private static TokenCredential token(GraphSignIn signIn) {
        if (signIn instanceof GraphSignIn.ClientSecret secret) return secret(secret);
        if (signIn instanceof GraphSignIn.Certificate certificate) return certificate(certificate);
        if (signIn instanceof GraphSignIn.ManagedIdentity identity) return managed(identity);
        throw new IllegalArgumentException("No token can be had with " + signIn);
    }

    private static TokenCredential secret(GraphSignIn.ClientSecret from) {
        return new ClientSecretCredentialBuilder()
                .tenantId(from.tenantId())
                .clientId(from.clientId())
                .clientSecret(from.secret())
                .build();
    }

    private static TokenCredential certificate(GraphSignIn.Certificate from) {
        var builder = new ClientCertificateCredentialBuilder()
                .tenantId(from.tenantId())
                .clientId(from.clientId());
        var file = from.file().toString();
        if (file.endsWith(".pem")) return builder.pemCertificate(file).build();
        return builder.pfxCertificate(file)
                .clientCertificatePassword(from.password())
                .build();
    }

    private static TokenCredential managed(GraphSignIn.ManagedIdentity from) {
        var builder = new ManagedIdentityCredentialBuilder();
        if (from.clientId() != null) builder.clientId(from.clientId());
        return builder.build();
    }
}
