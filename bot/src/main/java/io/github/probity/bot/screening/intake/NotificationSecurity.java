package io.github.probity.bot.screening.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Leaves Graph's address to the checks of what it posts: no session, no cookies, and so nothing a form could forge. */
@Configuration(proxyBeanMethods = false)
class NotificationSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain notifications(HttpSecurity http) throws Exception {
        return http.securityMatcher(NotificationEndpoint.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
