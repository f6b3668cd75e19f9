package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Concerns;
import io.github.probity.bot.review.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People who may be at risk, for those who help. */
@Controller
final class ConcernPages {

    static final String PATH = "/console/concerns";

    private final Concerns concerns;
    private final Names names;

    ConcernPages(Concerns concerns, Names names) {
        this.concerns = concerns;
        this.names = names;
    }

    @GetMapping(PATH)
    String all(Person person, Model model) {
        model.addAttribute("all", concerns.all(person));
        return "review/concerns";
    }

    @GetMapping(PATH + "/{id}")
    String page(@PathVariable long id, Person person, Model model, Locale locale) {
        Concerns.Opened opened =
                concerns.read(id, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("opened", opened);
        model.addAttribute("name", opened.name().orElse(null));
        model.addAttribute("person", opened.person().orElse(null));
        model.addAttribute("names", (Function<String, String>) actor -> names.of(actor, locale));
        return "review/concern";
    }

    /** Shows it in the answer itself, so that it is on no later page. */
    @PostMapping(PATH + "/{id}/reporter")
    String reporter(@PathVariable long id, Person person, Model model, Locale locale) {
        List<String> reporters = concerns.reporters(id, person);
        if (reporters.isEmpty()) {
            return notAsked(id);
        }
        model.addAttribute("reporters", reporters);
        return page(id, person, model, locale);
    }

    /** Whoever opens the address by itself, or changes the language there, has not asked who reported it. */
    @GetMapping(PATH + "/{id}/reporter")
    String notAsked(@PathVariable long id) {
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id}/note")
    String note(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        return told(id, concerns.note(id, CaseMoves.cut(note), person), "concerns.noted", "new-note", next);
    }

    @PostMapping(PATH + "/{id}/police")
    String askPolice(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        Optional<Refusal> refusal = concerns.askPolice(id, CaseMoves.cut(note), person);
        Outcomes.tell(refusal, "concerns.police-asked", next);
        Outcomes.leadTo("police-note", refusal, next);
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id}/attend")
    String attend(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        return told(id, concerns.attend(id, CaseMoves.cut(note), person), "concerns.attended", "note", next);
    }

    private static String told(long id, Optional<Refusal> refusal, String done, String field, RedirectAttributes next) {
        Outcomes.tell(refusal, done, next);
        Outcomes.leadTo(field, refusal, next);
        if (refusal.filter(Refusal.REASON_MISSING::equals).isPresent()) {
            next.addFlashAttribute("refused", "concerns.error.note");
        }
        return "redirect:" + PATH + "/" + id;
    }
}
