package io.github.probity.bot.access.web;

import io.github.probity.bot.access.Delegations;
import io.github.probity.bot.access.FieldText;
import io.github.probity.bot.access.kind.Field;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Text;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom a person lets decide in their place, and when. */
@Controller
class DelegationPages {

    private static final String PATH = RequestPages.PATH + "/delegations";
    private static final List<Field> FIELDS = List.of(
            Field.someone("delegate", Text.of("Who decides in your place?", "Pwy sy’n penderfynu yn eich lle?")),
            Field.day("starts", Text.of("First day", "Diwrnod cyntaf")),
            Field.day("ends", Text.of("Last day", "Diwrnod olaf")));

    private final Delegations delegations;
    private final FormReading reading;
    private final FieldText text;
    private final People people;
    private final Names names;

    DelegationPages(Delegations delegations, FormReading reading, FieldText text, People people, Names names) {
        this.delegations = delegations;
        this.reading = reading;
        this.text = text;
        this.people = people;
        this.names = names;
    }

    @GetMapping(PATH)
    String all(Person person, Model model, Locale locale) {
        Form given = model.getAttribute("given") instanceof Form form ? form : Form.empty();
        model.addAttribute("delegations", delegations.of(person));
        model.addAttribute("form", FormView.of(FIELDS, given, List.of(), text, locale));
        model.addAttribute(
                "offered",
                people.everyone().stream()
                        .filter(other -> other.is(Role.APPROVER) && !other.id().equals(person.id()))
                        .map(Person::name)
                        .toList());
        model.addAttribute("names", names);
        return "access/delegations";
    }

    @PostMapping(PATH)
    String delegate(@RequestParam MultiValueMap<String, String> sent, Person person, RedirectAttributes next) {
        Form form = reading.read(FIELDS, sent);
        Optional<LocalDate> starts = form.day("starts");
        Optional<LocalDate> ends = form.day("ends");
        Optional<Delegations.Wrong> wrong = starts.isEmpty() || ends.isEmpty()
                ? Optional.of(Delegations.Wrong.DAYS)
                : delegations.delegate(person, form.get("delegate"), starts.get(), ends.get());
        wrong.ifPresentOrElse(
                why -> {
                    next.addFlashAttribute("refused", "access.delegation." + why.code());
                    next.addFlashAttribute("given", form);
                },
                () -> next.addFlashAttribute("notice", "access.delegation.done"));
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/end")
    String end(@PathVariable long id, Person person, RedirectAttributes next) {
        delegations.end(id, person);
        next.addFlashAttribute("notice", "access.delegation.ended");
        return "redirect:" + PATH;
    }
}
