package io.github.probity.bot.security;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Role;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Which path is open to whom. What is not named here is open to whoever has signed in, and only to them. */
@Component
final class Paths {

    static final String SIGN_IN = "/sign-in";

    private static final String[] CHAT = {"/", "/chat", "/chat/**", "/policies/**"};
    private static final String[] OPEN = {SIGN_IN, "/accessibility", "/assets/**", "/favicon.ico", "/actuator/health/**"
    };

    private final List<ConsoleArea> areas;
    private final boolean chatOpen;

    Paths(List<ConsoleArea> areas, @Value("${probity.chat.open}") boolean chatOpen) {
        this.areas = areas;
        this.chatOpen = chatOpen;
    }

    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        requests.requestMatchers(OPEN).permitAll();
        if (chatOpen) {
            requests.requestMatchers(CHAT).permitAll();
        }
        areas.stream()
                .filter(area -> !area.roles().isEmpty())
                .forEach(area -> requests.requestMatchers(area.path(), area.path() + "/**")
                        .hasAnyRole(area.roles().stream().map(Role::appRole).toArray(String[]::new)));
        requests.anyRequest().authenticated();
    }
}
