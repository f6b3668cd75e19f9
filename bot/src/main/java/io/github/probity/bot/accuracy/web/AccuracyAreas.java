package io.github.probity.bot.accuracy.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures hold nothing personal; messages are for reviewers alone. */
@Configuration(proxyBeanMethods = false)
class AccuracyAreas {

    @Bean
    ConsoleArea accuracyArea() {
        return new ConsoleArea(
                AccuracyPages.PATH,
                "accuracy",
                Set.of(Role.POLICY_EDITOR, Role.REVIEWER, Role.SENIOR_REVIEWER, Role.ADMIN),
                46);
    }

    @Bean
    ConsoleArea samplesArea() {
        return new ConsoleArea(SamplePages.PATH, "samples", Set.of(Role.REVIEWER, Role.SENIOR_REVIEWER), 41);
    }
}
