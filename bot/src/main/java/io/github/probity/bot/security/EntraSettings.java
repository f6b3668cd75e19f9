package io.github.probity.bot.security;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/** How Probity is known to Entra ID. Endpoints are written out, so that a start asks nothing of the network. */
@Component
final class EntraSettings {

    static final String REGISTRATION = "entra";

    private final String authority;
    private final String tenantId;
    private final String clientId;
    private final String clientSecret;

    EntraSettings(
            @Value("${probity.console.authority}") String authority,
            @Value("${probity.teams.tenant-id:}") String tenantId,
            @Value("${probity.console.client-id:}") String clientId,
            @Value("${probity.console.client-secret:}") String clientSecret) {
        this.authority = authority;
        this.tenantId = tenantId;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    boolean isComplete() {
        return Stream.of(tenantId, clientId, clientSecret).noneMatch(String::isBlank);
    }

    /** The origin that people sign in at; national clouds have their own. */
    String authority() {
        return authority;
    }

    /** The one tenant whose people may sign in. */
    String tenantId() {
        return tenantId;
    }

    ClientRegistration registration() {
        String tenant = authority + "/" + tenantId;
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(tenant + "/v2.0")
                .authorizationUri(tenant + "/oauth2/v2.0/authorize")
                .tokenUri(tenant + "/oauth2/v2.0/token")
                .jwkSetUri(tenant + "/discovery/v2.0/keys")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", tenant + "/oauth2/v2.0/logout"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }
}
