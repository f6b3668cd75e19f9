package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Concerns;
import java.util.Locale;
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
    private static final int LONGEST = 4_000;

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
        model.addAttribute("names", (Function<String, String>) actor -> names.of(actor, locale));
        return "review/concern";
    }

    @PostMapping(PATH + "/{id}/police")
    String askPolice(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        String cut = note.strip().substring(0, Math.min(note.strip().length(), LONGEST));
        Outcomes.tell(concerns.askPolice(id, cut, person), "concerns.police-asked", next);
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id}/attend")
    String attend(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes next) {
        String cut = note.strip().substring(0, Math.min(note.strip().length(), LONGEST));
        Outcomes.tell(concerns.attend(id, cut, person), "concerns.attended", next);
        return "redirect:" + PATH + "/" + id;
    }
}
