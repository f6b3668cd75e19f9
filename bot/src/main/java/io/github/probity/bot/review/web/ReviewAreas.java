package io.github.probity.bot.review.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of these pages. What a person may do there with one case, the case's own rules say. */
@Configuration(proxyBeanMethods = false)
class ReviewAreas {

    @Bean
    ConsoleArea casesArea() {
        return new ConsoleArea(CasePages.PATH, "cases", Set.of(Role.REVIEWER, Role.SENIOR_REVIEWER), 40);
    }

    @Bean
    ConsoleArea concernsArea() {
        return new ConsoleArea(ConcernPages.PATH, "concerns", Set.of(Role.SAFEGUARDING), 42);
    }

    @Bean
    ConsoleArea itDeskArea() {
        return new ConsoleArea(IncidentPages.PATH, "it-desk", Set.of(Role.IT_DESK), 44);
    }

    @Bean
    ConsoleArea proceedingsArea() {
        return new ConsoleArea(
                ProceedingPages.PATH,
                "proceedings",
                Set.of(Role.HUMAN_RESOURCES, Role.HEAD_OF_ICT, Role.DIRECTOR, Role.MEMBER_REVIEWS, Role.STANDARDS),
                46);
    }

    @Bean
    ConsoleArea representativesArea() {
        return new ConsoleArea(
                RepresentativePages.PATH, "representatives", Set.of(Role.HUMAN_RESOURCES, Role.ADMIN), 48);
    }

    @Bean
    ConsoleArea reportArea() {
        return new ConsoleArea(ReportPages.PATH, "report", Set.of(), 70);
    }

    @Bean
    ConsoleArea heldArea() {
        return new ConsoleArea(HeldPages.PATH, "held", Set.of(), 90);
    }
}
