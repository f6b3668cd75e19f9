package io.github.probity.bot.screening.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open these pages. */
@Configuration(proxyBeanMethods = false)
class ScreeningArea {

    static final String PATH = "/console/screening";

    @Bean
    ConsoleArea screeningConsoleArea() {
        return new ConsoleArea(PATH, "screening", Set.of(Role.POLICY_EDITOR, Role.ADMIN), 30);
    }
}
