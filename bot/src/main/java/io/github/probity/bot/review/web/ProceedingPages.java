package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Dossier;
import io.github.probity.bot.review.Proceeding;
import io.github.probity.bot.review.Proceedings;
import io.github.probity.bot.review.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Referrals, reviews with elected members and the other proceedings, for whoever deals with them. */
@Controller
final class ProceedingPages {

    static final String PATH = "/console/proceedings";

    private final Proceedings proceedings;
    private final Dossier dossier;
    private final Names names;

    ProceedingPages(Proceedings proceedings, Dossier dossier, Names names) {
        this.proceedings = proceedings;
        this.dossier = dossier;
        this.names = names;
    }

    /**
     * A line of the list.
     *
     * @param name of whom it is about; empty if nobody knows, or their account is closed
     * @param account their identifier; empty if nobody knows
     */
    record Row(Proceeding one, String name, String account) {}

    /** @param kind the code of one kind, such as the register of reviews with elected members; empty for all */
    @GetMapping(PATH)
    String all(@RequestParam(defaultValue = "") String kind, Person person, Model model) {
        List<Proceeding> all = proceedings.all(person);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "kinds",
                all.stream().map(one -> one.kind().code()).distinct().sorted().toList());
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(one -> kind.isEmpty() || one.kind().code().equals(kind))
                        .map(one -> new Row(
                                one,
                                proceedings.name(one).orElse(""),
                                proceedings.account(one).orElse("")))
                        .toList());
        return "review/proceedings";
    }

    @GetMapping(PATH + "/{reference}")
    String page(@PathVariable String reference, Person person, Model model, Locale locale) {
        fill(reference, person, model, locale);
        return "review/proceeding";
    }

    /** The record as a document of its own, to print or to keep. */
    @GetMapping(PATH + "/{reference}/record")
    String document(
            @PathVariable String reference,
            @RequestParam(defaultValue = "false") boolean save,
            Person person,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        fill(reference, person, model, locale);
        if (save) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".html\"");
        }
        return "review/record";
    }

    private void fill(String reference, Person person, Model model, Locale locale) {
        Proceeding found = proceedings
                .read(reference, person)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("record", dossier.of(found));
        model.addAttribute("names", (Function<String, String>) actor -> names.of(actor, locale));
        if (!model.containsAttribute("given")) {
            model.addAttribute("given", Given.note(""));
        }
    }

    @PostMapping(PATH + "/{reference}/note")
    String note(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Optional<Refusal> refusal = proceedings.note(reference, CaseMoves.cut(note), person);
        Outcomes.tell(refusal, "proceedings.noted", next);
        Outcomes.leadTo("new-note", refusal, next);
        return "redirect:" + PATH + "/" + reference;
    }

    @PostMapping(PATH + "/{reference}/close")
    String close(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Optional<Proceeding.Outcome> chosen = Arrays.stream(Proceeding.Outcome.values())
                .filter(one -> one.code().equals(outcome))
                .findFirst();
        if (chosen.isEmpty()) {
            next.addFlashAttribute("refused", "proceedings.error.outcome");
            next.addFlashAttribute("given", Given.answer(outcome, note));
        } else {
            Optional<Refusal> refusal = proceedings.close(reference, chosen.get(), CaseMoves.cut(note), person);
            Outcomes.tell(refusal, "proceedings.closed", Given.answer(outcome, note), next);
            Outcomes.leadTo("close-note", refusal, next);
        }
        return "redirect:" + PATH + "/" + reference;
    }
}
