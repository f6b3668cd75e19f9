package io.github.probity.bot.review.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Incidents;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the IT desk must bar, and whom it may have to ask. */
@Controller
final class IncidentPages {

    static final String PATH = "/console/it-desk";

    private final Incidents incidents;
    private final Names names;

    IncidentPages(Incidents incidents, Names names) {
        this.incidents = incidents;
        this.names = names;
    }

    @GetMapping(PATH)
    String all(Person person, Model model, Locale locale) {
        model.addAttribute("all", incidents.all(person));
        model.addAttribute("names", (Function<String, String>) actor -> names.of(actor, locale));
        return "review/it-desk";
    }

    @PostMapping(PATH + "/{reference}/police")
    String askPolice(@PathVariable String reference, Person person, RedirectAttributes next) {
        Outcomes.tell(incidents.askPolice(reference, person), "it-desk.police-asked", next);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{reference}/done")
    String done(@PathVariable String reference, Person person, RedirectAttributes next) {
        Outcomes.tell(incidents.done(reference, person), "it-desk.done", next);
        return "redirect:" + PATH;
    }
}
