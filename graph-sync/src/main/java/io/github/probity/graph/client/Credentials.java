package io.github.probity.graph.client;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.microsoft.kiota.authentication.AnonymousAuthenticationProvider;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.authentication.AzureIdentityAuthenticationProvider;

/** Turns the sign-in of the settings into what the SDK asks for tokens; a token goes to Graph's own host alone. */
record Credentials(HttpClient http) {

    static AuthenticationProvider of(GraphSettings settings) {
        if (settings.signIn() instanceof GraphSignIn.None) return new AnonymousAuthenticationProvider();
        return new Credentials(new JdkHttpClientBuilder().build()).provider(settings);
    }

    AuthenticationProvider provider(GraphSettings settings) {
        var host = settings.baseUrl().getHost();
        return new AzureIdentityAuthenticationProvider(
                token(settings.signIn()), new String[] {host}, "https://" + host + "/.default");
    }

    private TokenCredential token(GraphSignIn signIn) {
        if (signIn instanceof GraphSignIn.ClientSecret secret) return secret(secret);
        if (signIn instanceof GraphSignIn.Certificate certificate) return certificate(certificate);
        if (signIn instanceof GraphSignIn.ManagedIdentity identity) return managed(identity);
        throw new IllegalArgumentException("No token can be had with " + signIn);
    }

    private TokenCredential secret(GraphSignIn.ClientSecret from) {
        return new ClientSecretCredentialBuilder()
                .httpClient(http)
                .tenantId(from.tenantId())
                .clientId(from.clientId())
                .clientSecret(from.secret())
                .build();
    }

    private TokenCredential certificate(GraphSignIn.Certificate from) {
        var builder = new ClientCertificateCredentialBuilder()
                .httpClient(http)
                .tenantId(from.tenantId())
                .clientId(from.clientId());
        var file = from.file().toString();
        if (file.endsWith(".pem")) return builder.pemCertificate(file).build();
        return builder.pfxCertificate(file)
                .clientCertificatePassword(from.password())
                .build();
    }

    private TokenCredential managed(GraphSignIn.ManagedIdentity from) {
        var builder = new ManagedIdentityCredentialBuilder().httpClient(http);
        if (from.clientId() != null) builder.clientId(from.clientId());
        return builder.build();
    }
}
