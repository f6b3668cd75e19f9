package io.github.probity.bot.subjectaccess.web;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.subjectaccess.Pack;
import io.github.probity.bot.subjectaccess.PackFile;
import io.github.probity.bot.subjectaccess.Packs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where packs are asked for: officers for anybody and for the public, everybody for themselves. */
@Controller
final class PackPages {

    static final String PATH = "/console/information";
    static final String OWN = "/console/held/pack";

    private static final int MOST = 20;
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Packs packs;
    private final PackFile file;
    private final People people;

    PackPages(Packs packs, PackFile file, People people) {
        this.packs = packs;
        this.file = file;
        this.people = people;
    }

    /** @param q a part of a name, or the identifier of somebody who may have left */
    @GetMapping(PATH)
    String page(@RequestParam(defaultValue = "") String q, Model model) {
        String wanted = q.strip();
        model.addAttribute("q", wanted);
        model.addAttribute("found", wanted.isEmpty() ? List.of() : found(wanted));
        return "subjectaccess/packs";
    }

    private List<Person> found(String wanted) {
        if (IDENTIFIER.matcher(wanted).matches()) {
            return List.of(subject(wanted));
        }
        String part = wanted.toLowerCase(Locale.ROOT);
        return people.everyone().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(part))
                .limit(MOST)
                .toList();
    }

    /** Somebody who has left is no longer in the directory, and what is held about them is still theirs. */
    private Person subject(String id) {
        return people.person(id).orElseGet(() -> new Person(id, id, "", "", Person.Kind.STAFF, Set.of()));
    }

    @PostMapping(PATH + "/person")
    void aboutSomebody(@RequestParam String person, Person officer, Locale locale, HttpServletResponse response)
            throws IOException {
        Pack pack = packs.about(subject(person), officer, locale).orElseThrow(PackPages::forbidden);
        send(pack, "subject-access", locale, response);
    }

    @PostMapping(PATH + "/public")
    void forThePublic(Person officer, Locale locale, HttpServletResponse response) throws IOException {
        Pack pack = packs.forThePublic(officer).orElseThrow(PackPages::forbidden);
        send(pack, "freedom-of-information", locale, response);
    }

    @PostMapping(OWN)
    void own(Person person, Locale locale, HttpServletResponse response) throws IOException {
        Pack pack = packs.about(person, person, locale).orElseThrow(PackPages::forbidden);
        send(pack, "about-me", locale, response);
    }

    private void send(Pack pack, String what, Locale locale, HttpServletResponse response) throws IOException {
        String day =
                pack.madeAt().atZone(ZoneId.of("Europe/London")).toLocalDate().toString();
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"probity-" + what + "-" + day + ".zip\"");
        file.write(pack, locale, response.getOutputStream());
    }

    private static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    @Configuration(proxyBeanMethods = false)
    static class Area {

        @Bean
        ConsoleArea informationArea() {
            return new ConsoleArea(PATH, "information", Set.of(Role.INFORMATION_OFFICER), 82);
        }
    }
}
