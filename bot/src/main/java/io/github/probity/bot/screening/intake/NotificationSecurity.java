package io.github.probity.bot.screening.intake;

import io.github.probity.bot.security.MachineAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Leaves Graph's address to the checks of what it posts. */
@Configuration(proxyBeanMethods = false)
class NotificationSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain notifications(HttpSecurity http) throws Exception {
        return MachineAddress.chain(http, NotificationEndpoint.PATH);
    }
}
