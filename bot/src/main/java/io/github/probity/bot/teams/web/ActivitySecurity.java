package io.github.probity.bot.teams.web;

import io.github.probity.bot.security.MachineAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Leaves the bot's address to {@code admission}. */
@Configuration(proxyBeanMethods = false)
class ActivitySecurity {

    @Bean
    @Order(1)
    SecurityFilterChain activities(HttpSecurity http) throws Exception {
        return MachineAddress.chain(http, ActivityEndpoint.PATH);
    }
}
