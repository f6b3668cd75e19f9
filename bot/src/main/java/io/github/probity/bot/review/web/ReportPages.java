package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Incidents;
import io.github.probity.bot.review.Receipt;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Senders;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where everybody reports a message, or what they met with by accident, and finds their receipts again. */
@Controller
final class ReportPages {

    static final String PATH = "/console/report";
    private static final int LONGEST = 4_000;
    private static final int LONGEST_WHERE = 500;

    private final Cases cases;
    private final Incidents incidents;
    private final Senders senders;
    private final Clock clock;

    ReportPages(Cases cases, Incidents incidents, Senders senders, Clock clock) {
        this.cases = cases;
        this.incidents = incidents;
        this.senders = senders;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String start(Person person, Model model) {
        model.addAttribute("reports", cases.standing(person));
        model.addAttribute("incidents", incidents.of(person));
        return "review/report";
    }

    @GetMapping(PATH + "/message")
    String messageForm(Model model) {
        model.addAttribute("abouts", Arrays.asList(Report.About.values()));
        if (!model.containsAttribute("key")) {
            model.addAttribute("key", UUID.randomUUID().toString());
        }
        return "review/report-message";
    }

    /** @param key of the form, so that it is one report however often it is sent */
    @PostMapping(PATH + "/message")
    String message(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String sender,
            @RequestParam(defaultValue = "") String about,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<Report.About> chosen = Arrays.stream(Report.About.values())
                .filter(one -> one.name().equals(about))
                .findFirst();
        Map<String, String> errors = new LinkedHashMap<>();
        if (chosen.isEmpty()) {
            errors.put("about", "report.error.about");
        }
        if (words.isBlank() || words.length() > LONGEST) {
            errors.put("words", words.isBlank() ? "report.error.words" : "report.error.words-long");
        }
        if (!errors.isEmpty()) {
            model.addAllAttributes(
                    Map.of("errors", errors, "key", key, "words", words, "sender", sender, "chosen", about));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return messageForm(model);
        }
        String named = sender.strip().substring(0, Math.min(sender.strip().length(), LONGEST_WHERE));
        String known = senders.named(named).map(Person::id).orElse(null);
        Receipt receipt = cases.report(new Report(
                person.id() + "/" + key,
                person.id(),
                null,
                known,
                known == null && !named.isEmpty() ? named : null,
                words.strip(),
                chosen.orElseThrow(),
                clock.instant()));
        return receipt(receipt, next);
    }

    @GetMapping(PATH + "/incident/{kind}")
    String incidentForm(@PathVariable String kind, Model model) {
        model.addAttribute("kind", kind(kind).code());
        if (!model.containsAttribute("key")) {
            model.addAttribute("key", UUID.randomUUID().toString());
        }
        return "review/report-incident";
    }

    @PostMapping(PATH + "/incident/{kind}")
    String incident(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String where,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Incident.Kind what = kind(kind);
        if (where.isBlank() || where.length() > LONGEST_WHERE) {
            model.addAllAttributes(
                    Map.of("errors", Map.of("where", "report.error.where-" + what.code()), "key", key, "where", where));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return incidentForm(kind, model);
        }
        return receipt(incidents.report(what, person.id() + "/" + key, person.id(), where.strip()), next);
    }

    private static Incident.Kind kind(String code) {
        return Arrays.stream(Incident.Kind.values())
                .filter(kind -> kind.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String receipt(Receipt receipt, RedirectAttributes next) {
        next.addFlashAttribute("receipt", receipt);
        return "redirect:" + PATH;
    }
}
