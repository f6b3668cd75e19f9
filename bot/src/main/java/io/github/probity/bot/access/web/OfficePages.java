package io.github.probity.bot.access.web;

import io.github.probity.bot.access.OfficeHolders;
import io.github.probity.bot.access.kind.Office;
import io.github.probity.bot.people.DirectoryUnavailable;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation's own list of who holds an office. */
@Controller
class OfficePages {

    static final String PATH = "/console/offices";

    private final OfficeHolders offices;
    private final People people;
    private final Names names;

    OfficePages(OfficeHolders offices, People people, Names names) {
        this.offices = offices;
        this.people = people;
        this.names = names;
    }

    /** @param named those on the organisation's list; where there are none, the directory says who holds it */
    record OfficeView(String code, String name, List<Person> named, List<Person> holders) {}

    @GetMapping(PATH)
    String all(Model model, Locale locale) {
        model.addAttribute(
                "offices",
                Arrays.stream(Office.values())
                        .filter(office -> office != Office.OWNER)
                        .map(office -> new OfficeView(
                                office.code(), office.words().in(locale), offices.named(office), holders(office)))
                        .toList());
        model.addAttribute("offered", names.offered());
        return "access/offices";
    }

    private List<Person> holders(Office office) {
        try {
            return offices.holders(office);
        } catch (DirectoryUnavailable unread) {
            return List.of();
        }
    }

    @PostMapping(PATH)
    String name(
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String person,
            Person by,
            RedirectAttributes next) {
        Optional<Person> holder = people.everyone().stream()
                .filter(one -> one.id().equals(person) || one.name().equalsIgnoreCase(person.strip()))
                .findFirst();
        Optional<Office> which = office(office);
        if (holder.isEmpty() || which.isEmpty()) {
            next.addFlashAttribute("refused", "access.offices.nobody");
        } else {
            offices.name(which.get(), holder.get(), by);
            next.addFlashAttribute("notice", "access.offices.named");
        }
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/remove")
    String remove(
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String person,
            Person by,
            RedirectAttributes next) {
        office(office).ifPresent(which -> offices.remove(which, person, by));
        next.addFlashAttribute("notice", "access.offices.removed");
        return "redirect:" + PATH;
    }

    private static Optional<Office> office(String code) {
        return Arrays.stream(Office.values())
                .filter(office -> office != Office.OWNER && office.code().equals(code))
                .findFirst();
    }
}
