package io.github.probity.bot.access.web;

import io.github.probity.bot.access.OfficeHolders;
import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.register.EntryRefusal;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.access.register.ToDo;
import io.github.probity.bot.people.Person;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is a person's own: what they may use, to keep or end, and what they have to do about it. */
@Controller
class YoursPages {

    static final String PATH = "/console/yours";

    private final Register register;
    private final ToDo toDo;
    private final OfficeHolders offices;
    private final EntryView view;
    private final WorkingDays days;

    YoursPages(Register register, ToDo toDo, OfficeHolders offices, EntryView view, WorkingDays days) {
        this.register = register;
        this.toDo = toDo;
        this.offices = offices;
        this.view = view;
        this.days = days;
    }

    @GetMapping(PATH)
    String all(Person person, Model model, Locale locale) {
        model.addAttribute(
                "entries",
                register.of(person).stream()
                        .map(entry -> view.line(entry, locale))
                        .toList());
        model.addAttribute(
                "tasks",
                toDo.of(person, offices::holds).stream()
                        .map(item -> view.task(item.task(), item.entry(), locale))
                        .toList());
        model.addAttribute("today", days.today());
        return "access/yours";
    }

    /** Keeps or ends many at once: each is a field {@code entry-ID} with the answer. */
    @PostMapping(PATH)
    String answer(@RequestParam Map<String, String> sent, Person person, RedirectAttributes next) {
        int kept = 0;
        int ended = 0;
        for (Map.Entry<String, String> one : sent.entrySet()) {
            Optional<Long> id = id(one.getKey());
            if (id.isPresent() && one.getValue().equals("keep")) {
                kept += register.keep(id.get(), person).isEmpty() ? 1 : 0;
            } else if (id.isPresent() && one.getValue().equals("end")) {
                ended += register.end(id.get(), "", person).isEmpty() ? 1 : 0;
            }
        }
        next.addFlashAttribute("notice", "yours.answered");
        next.addFlashAttribute("noticeArguments", new Object[] {kept, ended});
        return "redirect:" + PATH;
    }

    private static Optional<Long> id(String field) {
        return field.matches("entry-\\d{1,18}") ? Optional.of(Long.parseLong(field.substring(6))) : Optional.empty();
    }

    @PostMapping(PATH + "/tasks/{id}")
    String done(@PathVariable long id, Person person, RedirectAttributes next) {
        Optional<EntryRefusal> refusal = toDo.done(id, person, offices::holds);
        refusal.ifPresentOrElse(
                why -> next.addFlashAttribute("refused", "register.refused." + why.code()),
                () -> next.addFlashAttribute("notice", "yours.done"));
        return "redirect:" + PATH;
    }
}
