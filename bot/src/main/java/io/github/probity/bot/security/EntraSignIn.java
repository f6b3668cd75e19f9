package io.github.probity.bot.security;

import io.github.probity.bot.people.People;
import io.github.probity.bot.serve.Serve;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** In production: OpenID Connect with the organisation's own tenant of Entra ID. */
@Component
@Profile("!" + Serve.LAPTOP)
final class EntraSignIn implements SignIn {

    private final EntraSettings settings;
    private final EntraPeople entraPeople;

    EntraSignIn(EntraSettings settings, People people) {
        this.settings = settings;
        this.entraPeople = new EntraPeople(settings, people);
    }

    @Override
    public boolean isConfigured() {
        return settings.isComplete();
    }

    @Override
    public void apply(HttpSecurity http) {
        if (isConfigured()) {
            ClientRegistrationRepository clients = new InMemoryClientRegistrationRepository(settings.registration());
            http.oauth2Login(login -> login.loginPage(Paths.SIGN_IN)
                            .clientRegistrationRepository(clients)
                            .failureUrl(Paths.SIGN_IN + "?refused")
                            .defaultSuccessUrl("/console")
                            .userInfoEndpoint(user -> user.oidcUserService(entraPeople)))
                    .logout(out -> out.logoutSuccessHandler(signOutOfEntra(clients)));
        }
    }

    private static OidcClientInitiatedLogoutSuccessHandler signOutOfEntra(ClientRegistrationRepository clients) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}" + Paths.SIGN_IN + "?out");
        return handler;
    }

    @Override
    public String formTargets() {
        return " " + settings.authority();
    }
}
