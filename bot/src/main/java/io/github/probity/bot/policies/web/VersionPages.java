package io.github.probity.bot.policies.web;

import io.github.probity.bot.console.DayForm;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.policies.Policies;
import io.github.probity.bot.policies.PolicyVersion;
import io.github.probity.bot.policies.PolicyVersion.Status;
import io.github.probity.bot.policies.Proposal;
import io.github.probity.bot.policies.ReviewDates;
import io.github.probity.bot.policies.Trial;
import io.github.probity.bot.policies.Trials;
import io.github.probity.bot.policies.Versions;
import io.github.probity.nlp.policy.comparing.PolicyComparison;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A version as its owner sees it: what it says, what it changes, and the moves it can make. */
@Controller
@RequestMapping(DeskPages.PATH + "/{document}/{number:[0-9]{1,6}}")
final class VersionPages {

    private final Versions versions;
    private final Policies policies;
    private final Trials trials;

    VersionPages(Versions versions, Policies policies, Trials trials) {
        this.versions = versions;
        this.policies = policies;
        this.trials = trials;
    }

    @ModelAttribute("version")
    PolicyVersion version(@PathVariable String document, @PathVariable int number) {
        return versions.find(document, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String page(@ModelAttribute("version") PolicyVersion version, Model model, HttpServletResponse response) {
        Optional<PolicyVersion> before = versions.before(version);
        Optional<Trial> trial = trials.ofPublishing(version.id());
        model.addAttribute("facts", version.policy().facts());
        model.addAttribute(
                "reviewDue", ReviewDates.due(version.policy().facts()).orElse(null));
        model.addAttribute("previous", before.orElse(null));
        model.addAttribute(
                "difference",
                before.map(old -> Difference.of(PolicyComparison.of(old.policy(), version.policy())))
                        .orElse(null));
        model.addAttribute("trial", version.status() == Status.DRAFT ? trial.orElse(null) : null);
        model.addAttribute("today", versions.today());
        model.addAttribute("inForce", policies.inForce().stream().anyMatch(now -> now.id() == version.id()));
        if (version.status() == Status.DRAFT && trial.filter(Trial::isRunning).isPresent()) {
            response.setHeader("Refresh", "4");
        }
        return "policies/version";
    }

    /** The clauses one by one, as answers will cite them. */
    @GetMapping("/clauses")
    String clauses(@ModelAttribute("version") PolicyVersion version, Model model) {
        model.addAttribute("facts", version.policy().facts());
        model.addAttribute("clauses", version.policy().clauses());
        return "policies/clauses";
    }

    @PostMapping("/publish")
    String publish(
            @ModelAttribute("version") PolicyVersion version,
            @RequestParam(defaultValue = "") String when,
            DayForm day,
            Person person,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LocalDate today = versions.today();
        Optional<LocalDate> from = when.equals("today")
                ? Optional.of(today)
                : day.date().filter(date -> !date.isBefore(today) && date.isBefore(today.plusYears(2)));
        if (from.isEmpty() || !(when.equals("today") || when.equals("day"))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "errors",
                    when.equals("day")
                            ? Map.of("day", "desk.publish.error.day")
                            : Map.of("when", "desk.publish.error.when"));
            model.addAttribute("when", when);
            model.addAttribute("day", day);
            return page(version, model, response);
        }
        boolean done = policies.publish(version.id(), from.get(), person.id());
        redirect.addFlashAttribute("notice", done ? published(from.get(), today) : "desk.moved-already");
        return "redirect:" + DeskPages.path(version);
    }

    private static String published(LocalDate from, LocalDate today) {
        return from.isAfter(today) ? "desk.published.later" : "desk.published.now";
    }

    @PostMapping("/withdraw")
    String withdraw(@ModelAttribute("version") PolicyVersion version, Person person, RedirectAttributes redirect) {
        boolean done = policies.withdraw(version.id(), person.id());
        redirect.addFlashAttribute("notice", done ? "desk.withdrawn" : "desk.moved-already");
        return "redirect:" + DeskPages.path(version);
    }

    /** Tries it again, when questions have come in since. */
    @PostMapping("/try")
    String tryAgain(@ModelAttribute("version") PolicyVersion version, Person person) {
        boolean idle =
                trials.ofPublishing(version.id()).filter(Trial::isRunning).isEmpty();
        if (version.status() == Status.DRAFT && idle) {
            trials.start(new Proposal.Publish(version.id()), person.id());
        }
        return "redirect:" + DeskPages.path(version);
    }
}
