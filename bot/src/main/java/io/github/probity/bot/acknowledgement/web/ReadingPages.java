package io.github.probity.bot.acknowledgement.web;

import io.github.probity.bot.acknowledgement.Acknowledgements;
import io.github.probity.bot.acknowledgement.Acknowledgements.Given;
import io.github.probity.bot.acknowledgement.Acknowledgements.ToRead;
import io.github.probity.bot.acknowledgement.Reminders;
import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person is asked to read, and for a manager how their people stand. Nobody sees anybody else's. */
@Controller
final class ReadingPages {

    static final String PATH = "/console/reading";
    private static final String CHANNEL = "console";

    private final Acknowledgements acknowledgements;
    private final Reminders reminders;

    ReadingPages(Acknowledgements acknowledgements, Reminders reminders) {
        this.acknowledgements = acknowledgements;
        this.reminders = reminders;
    }

    /** A round with those of a manager's people who are in it. */
    record TeamRound(ToRead about, List<ToRead> people, long acknowledged) {}

    @GetMapping(PATH)
    String mine(Person person, Model model) {
        model.addAttribute("all", acknowledgements.of(person));
        model.addAttribute("manages", acknowledgements.manages(person));
        return "acknowledgement/reading";
    }

    @PostMapping(PATH + "/{round}")
    String acknowledge(@PathVariable long round, Person person, RedirectAttributes redirect) {
        Given given = acknowledgements.acknowledge(round, person.id(), CHANNEL);
        redirect.addFlashAttribute(
                "notice",
                switch (given) {
                    case NOW -> "acknowledgement.given";
                    case BEFORE -> "acknowledgement.given-before";
                    case NOT_ASKED -> "acknowledgement.not-asked";
                });
        return "redirect:" + PATH;
    }

    @GetMapping(PATH + "/team")
    String team(Person person, Model model) {
        Map<Long, List<ToRead>> rounds = acknowledgements.ofTeam(person).stream()
                .collect(Collectors.groupingBy(one -> one.round().id(), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute(
                "rounds", rounds.values().stream().map(ReadingPages::teamRound).toList());
        model.addAttribute("manages", acknowledgements.manages(person));
        model.addAttribute("canRemind", reminders.canReach());
        return "acknowledgement/team";
    }

    private static TeamRound teamRound(List<ToRead> people) {
        long acknowledged =
                people.stream().filter(one -> one.entry().isAcknowledged()).count();
        return new TeamRound(people.get(0), people, acknowledged);
    }

    /** Reminds only the person's own people, whatever the round. */
    @PostMapping(PATH + "/team/{round}/remind")
    String remind(@PathVariable long round, Person person, RedirectAttributes redirect) {
        int reminded = reminders.remindTeam(round, person);
        redirect.addFlashAttribute("notice", "acknowledgement.reminded");
        redirect.addFlashAttribute("noticeArguments", new Object[] {reminded});
        return "redirect:" + PATH + "/team";
    }

    @Configuration(proxyBeanMethods = false)
    static class Area {

        @Bean
        ConsoleArea readingArea() {
            return new ConsoleArea(PATH, "reading", Set.of(), 80);
        }
    }
}
