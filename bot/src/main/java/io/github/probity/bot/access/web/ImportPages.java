package io.github.probity.bot.access.web;

import io.github.probity.bot.access.importing.Imports;
import io.github.probity.bot.access.importing.Line;
import io.github.probity.bot.access.importing.UnreadableRegister;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes over a register from a spreadsheet, after a look at what is wrong in which row. */
@Controller
class ImportPages {

    private static final String PATH = RegisterPages.PATH + "/import";
    private static final int MOST_SHOWN = 200;

    private final Imports imports;

    ImportPages(Imports imports) {
        this.imports = imports;
    }

    @GetMapping(PATH)
    String form(Person person) {
        keeper(person);
        return "access/import";
    }

    @PostMapping(PATH)
    String hand(
            @RequestParam(required = false) @org.jspecify.annotations.Nullable MultipartFile file,
            Person person,
            RedirectAttributes next)
            throws IOException {
        keeper(person);
        try {
            return "redirect:" + PATH + "/" + imports.hand(file == null ? new byte[0] : file.getBytes(), person);
        } catch (UnreadableRegister unreadable) {
            next.addFlashAttribute("unreadable", unreadable.code());
            next.addFlashAttribute("fact", unreadable.fact());
            return "redirect:" + PATH;
        }
    }

    @GetMapping(PATH + "/{id}")
    String look(@PathVariable UUID id, Person person, Model model) {
        keeper(person);
        List<Line> lines =
                imports.find(id, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Line> bad = lines.stream().filter(line -> !line.isGood()).toList();
        model.addAttribute("id", id);
        model.addAttribute("good", lines.size() - bad.size());
        model.addAttribute("bad", bad.size());
        model.addAttribute("wrong", bad.stream().limit(MOST_SHOWN).toList());
        return "access/import-check";
    }

    @PostMapping(PATH + "/{id}")
    String take(@PathVariable UUID id, Person person, RedirectAttributes next) {
        keeper(person);
        next.addFlashAttribute("notice", "import.done");
        next.addFlashAttribute("noticeArguments", new Object[] {imports.take(id, person)});
        return "redirect:" + RegisterPages.PATH;
    }

    static boolean isKeeper(Person person) {
        return person.is(Role.COMMUNICATIONS) || person.is(Role.IT_DESK) || person.is(Role.ADMIN);
    }

    private static void keeper(Person person) {
        if (!isKeeper(person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
