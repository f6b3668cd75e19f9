package io.github.probity.bot.access.web;

import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.access.register.EntryRefusal;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.access.register.ToDo;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entry of the register, for whoever may see it. */
@Controller
class EntryPages {

    private static final String ONE = YoursPages.PATH + "/{id:\\d+}";

    private final Register register;
    private final ToDo toDo;
    private final EntryView view;
    private final People people;
    private final Names names;

    EntryPages(Register register, ToDo toDo, EntryView view, People people, Names names) {
        this.register = register;
        this.toDo = toDo;
        this.view = view;
        this.people = people;
        this.names = names;
    }

    @GetMapping(ONE)
    String one(@PathVariable long id, Person person, Model model, Locale locale) {
        Entry entry = seen(id, person);
        model.addAttribute("line", view.line(entry, locale));
        model.addAttribute("history", register.history(entry));
        model.addAttribute(
                "tasks",
                toDo.about(entry).stream()
                        .map(task -> view.task(task, entry, locale))
                        .toList());
        model.addAttribute("mayChange", register.isAnswerable(entry, person));
        model.addAttribute("canBeLost", view.canBeLost(entry));
        model.addAttribute("names", names);
        model.addAttribute("offered", names.offered());
        return "access/entry";
    }

    @PostMapping(ONE + "/keep")
    String keep(@PathVariable long id, Person person, RedirectAttributes next) {
        seen(id, person);
        return told(id, register.keep(id, person), "register.done.keep", next);
    }

    @PostMapping(ONE + "/end")
    String end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Person person,
            RedirectAttributes next) {
        seen(id, person);
        String cut = why.length() > 1_000 ? why.substring(0, 1_000) : why;
        return told(id, register.end(id, cut.replace("\0", "").strip(), person), "register.done.end", next);
    }

    @PostMapping(ONE + "/lost")
    String lose(@PathVariable long id, Person person, RedirectAttributes next) {
        seen(id, person);
        return told(id, register.lose(id, person), "register.done.lost", next);
    }

    @PostMapping(ONE + "/hand-over")
    String handOver(
            @PathVariable long id, @RequestParam(defaultValue = "") String to, Person person, RedirectAttributes next) {
        seen(id, person);
        Optional<Person> taker = people.everyone().stream()
                .filter(one -> one.id().equals(to) || one.name().equalsIgnoreCase(to.strip()))
                .findFirst();
        Optional<EntryRefusal> refusal = taker.map(found -> register.handOver(id, found.id(), person))
                .orElse(Optional.of(EntryRefusal.NOT_IN_DIRECTORY));
        return told(id, refusal, "register.done.hand-over", next);
    }

    private Entry seen(long id, Person person) {
        return register.find(id, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String told(long id, Optional<EntryRefusal> refusal, String done, RedirectAttributes next) {
        refusal.ifPresentOrElse(
                why -> next.addFlashAttribute("refused", "register.refused." + why.code()),
                () -> next.addFlashAttribute("notice", done));
        return "redirect:" + YoursPages.PATH + "/" + id;
    }
}
