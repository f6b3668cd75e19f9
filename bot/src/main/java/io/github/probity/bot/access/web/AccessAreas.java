package io.github.probity.bot.access.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of these pages. What a person may do there with one request or entry, its own rules say. */
@Configuration(proxyBeanMethods = false)
class AccessAreas {

    @Bean
    ConsoleArea requestsArea() {
        return new ConsoleArea(RequestPages.PATH, "requests", Set.of(), 60);
    }

    @Bean
    ConsoleArea yoursArea() {
        return new ConsoleArea(YoursPages.PATH, "yours", Set.of(), 62);
    }

    @Bean
    ConsoleArea registerArea() {
        return new ConsoleArea(
                RegisterPages.PATH,
                "register",
                Set.of(
                        Role.COMMUNICATIONS,
                        Role.IT_DESK,
                        Role.ADMIN,
                        Role.HEAD_OF_ICT,
                        Role.AUDITOR,
                        Role.INFORMATION_OFFICER),
                50);
    }

    @Bean
    ConsoleArea officesArea() {
        return new ConsoleArea(OfficePages.PATH, "offices", Set.of(Role.ADMIN), 52);
    }
}
