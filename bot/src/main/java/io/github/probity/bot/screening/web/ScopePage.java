package io.github.probity.bot.screening.web;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.screening.Scope;
import io.github.probity.bot.screening.ScopeEntry;
import io.github.probity.bot.screening.ScopeEntry.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose messages are screened, and whose never. */
@Controller
final class ScopePage {

    private static final String PATH = ScreeningArea.PATH + "/scope";

    private final Scope scope;
    private final People people;
    private final ScopeForms forms;

    ScopePage(Scope scope, People people, ScopeForms forms) {
        this.scope = scope;
        this.people = people;
        this.forms = forms;
    }

    /**
     * A line of the scope as a person reads it.
     *
     * @param name of a group or person; the identifier of anything else
     * @param members how many people a group has now, 0 being a warning; null for what is no group
     */
    record Row(ScopeEntry entry, String name, @Nullable Integer members, String by) {}

    @GetMapping(PATH)
    String page(Model model) {
        List<Row> rows = scope.entries().stream().map(this::row).toList();
        model.addAttribute(
                "watched", rows.stream().filter(row -> !row.entry().excluded()).toList());
        model.addAttribute(
                "excluded", rows.stream().filter(row -> row.entry().excluded()).toList());
        model.addAttribute("usual", scope.isUsual());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("names", people.everyone().stream().map(Person::name).toList());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", ScopeForm.EMPTY);
        }
        return "screening/scope";
    }

    private Row row(ScopeEntry entry) {
        return new Row(
                entry,
                entry.kind() == Kind.PERSON ? name(entry.id()) : entry.id(),
                entry.kind() == Kind.GROUP ? people.membersOf(entry.id()).size() : null,
                name(entry.by()));
    }

    private String name(String id) {
        return people.person(id).map(Person::name).orElse(id);
    }

    @PostMapping(PATH)
    String add(ScopeForm form, Person person, RedirectAttributes next) {
        Map<String, String> errors = forms.errors(form);
        if (errors.isEmpty()) {
            scope.set(
                    form.scopeKind(),
                    forms.id(form),
                    form.isExcluding(),
                    form.reason().strip(),
                    person);
            next.addFlashAttribute("notice", "screening.scope.saved");
        } else {
            next.addFlashAttribute("errors", errors);
            next.addFlashAttribute("form", form);
        }
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/remove")
    String remove(@RequestParam String kind, @RequestParam String id, Person person, RedirectAttributes next) {
        ScopeForm.kind(kind).ifPresent(known -> scope.remove(known, id, person));
        next.addFlashAttribute("notice", "screening.scope.removed");
        return "redirect:" + PATH;
    }
}
