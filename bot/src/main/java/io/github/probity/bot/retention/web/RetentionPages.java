package io.github.probity.bot.retention.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.retention.DisposalLog;
import io.github.probity.bot.retention.DisposalLog.Entry;
import io.github.probity.bot.retention.DisposalLog.Total;
import io.github.probity.bot.retention.Nightly;
import io.github.probity.bot.retention.Schedule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schedule and the log of disposals. Officers, auditors and administrators read; officers alone do anything. */
@Controller
final class RetentionPages {

    static final String PATH = "/console/retention";
    private static final int PAGE = 50;

    private final Schedule schedule;
    private final DisposalLog log;
    private final Nightly nightly;
    private final Spans spans;

    RetentionPages(Schedule schedule, DisposalLog log, Nightly nightly, Spans spans) {
        this.schedule = schedule;
        this.log = log;
        this.nightly = nightly;
        this.spans = spans;
    }

    @GetMapping(PATH)
    String schedule(Person person, Model model, Locale locale) {
        model.addAttribute("lines", schedule.lines());
        model.addAttribute("totals", log.totals().stream().collect(Collectors.toMap(Total::kind, Function.identity())));
        model.addAttribute("last", nightly.last().orElse(null));
        model.addAttribute("next", nightly.next().orElse(null));
        model.addAttribute("spans", spansIn(locale));
        model.addAttribute("officer", person.is(Role.INFORMATION_OFFICER));
        return "retention/schedule";
    }

    @GetMapping(PATH + "/log")
    String log(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long below, Model model, Locale locale) {
        List<Entry> entries = log.entries(below, PAGE);
        model.addAttribute("entries", entries);
        model.addAttribute("spans", spansIn(locale));
        model.addAttribute(
                "older", entries.size() < PAGE ? null : entries.get(PAGE - 1).id());
        return "retention/log";
    }

    @PostMapping(PATH + "/run")
    String run(Person person, RedirectAttributes next) {
        boolean started = nightly.runNow(person);
        next.addFlashAttribute(
                started ? "notice" : "refused", started ? "retention.run.started" : "retention.run.refused");
        return "redirect:" + PATH;
    }

    private Function<String, String> spansIn(Locale locale) {
        return iso -> spans.of(iso, locale);
    }

    @Configuration(proxyBeanMethods = false)
    static class Area {

        @Bean
        ConsoleArea retentionArea() {
            return new ConsoleArea(PATH, "retention", Set.of(Role.INFORMATION_OFFICER, Role.AUDITOR, Role.ADMIN), 80);
        }
    }
}
