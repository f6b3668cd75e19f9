package io.github.probity.bot.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** An address that machines post to. Whoever answers there checks what is posted, by proofs of its own. */
public final class MachineAddress {

    private MachineAddress() {}

    /** Leaves the address to those checks: no session, no cookies, and so nothing that a form could forge. */
    public static SecurityFilterChain chain(HttpSecurity http, String path) throws Exception {
        return http.securityMatcher(path)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
