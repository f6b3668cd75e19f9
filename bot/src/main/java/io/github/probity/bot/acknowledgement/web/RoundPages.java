package io.github.probity.bot.acknowledgement.web;

import io.github.probity.bot.acknowledgement.Acknowledgements;
import io.github.probity.bot.acknowledgement.Entry;
import io.github.probity.bot.acknowledgement.Reminders;
import io.github.probity.bot.acknowledgement.Round;
import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.console.DayForm;
import io.github.probity.bot.export.CsvTable;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.policies.Policies;
import io.github.probity.bot.policies.PolicyVersion;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner's rounds and their register. */
@Controller
final class RoundPages {

    static final String PATH = "/console/rounds";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Acknowledgements acknowledgements;
    private final Reminders reminders;
    private final Policies policies;
    private final People people;
    private final Clock clock;

    RoundPages(Acknowledgements acknowledgements, Reminders reminders, Policies policies, People people, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.reminders = reminders;
        this.policies = policies;
        this.people = people;
        this.clock = clock;
    }

    /** A round with the version it is about. */
    record RoundView(Round round, PolicyVersion version, boolean overdue) {}

    @GetMapping(PATH)
    String rounds(Model model) {
        model.addAttribute(
                "rounds", acknowledgements.rounds().stream().map(this::view).toList());
        return "acknowledgement/rounds";
    }

    @GetMapping(PATH + "/new")
    String form(Model model) {
        model.addAttribute("versions", policies.inForce());
        model.addAttribute("departments", departments());
        model.addAttribute("everyone", people.everyone().size());
        if (!model.containsAttribute("due")) {
            LocalDate due = today().plusWeeks(4);
            model.addAttribute(
                    "due", new DayForm("" + due.getDayOfMonth(), "" + due.getMonthValue(), "" + due.getYear()));
        }
        return "acknowledgement/new";
    }

    @PostMapping(PATH)
    String start(
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") List<String> departments,
            DayForm due,
            Person person,
            Model model,
            HttpServletResponse response) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (policies.inForce().stream().noneMatch(inForce -> inForce.id() == version)) {
            errors.put("version", "rounds.error.version");
        }
        List<Person> asked = asked(departments);
        if (asked.isEmpty()) {
            errors.put("departments", "rounds.error.departments");
        }
        Optional<LocalDate> day =
                due.date().filter(date -> date.isAfter(today()) && date.isBefore(today().plusYears(2)));
        if (day.isEmpty()) {
            errors.put("day", "rounds.error.due");
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("errors", errors);
            model.addAttribute("chosen", departments);
            model.addAttribute("chosenVersion", version);
            model.addAttribute("due", due);
            return form(model);
        }
        return "redirect:" + PATH + "/" + acknowledgements.start(version, asked, day.get(), person.id());
    }

    @GetMapping(PATH + "/{id}")
    String register(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        Round round = round(id);
        List<Entry> all = acknowledgements.register(id);
        model.addAttribute("view", view(round));
        model.addAttribute("entries", filtered(all, department, state));
        model.addAttribute(
                "departments",
                all.stream()
                        .map(Entry::department)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
        model.addAttribute("department", department);
        model.addAttribute("state", state);
        model.addAttribute("canRemind", reminders.canReach());
        return "acknowledgement/register";
    }

    @GetMapping(PATH + "/{id}/register.csv")
    ResponseEntity<byte[]> export(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String state) {
        PolicyVersion version = acknowledgements.version(round(id));
        String title = version.policy().facts().title();
        CsvTable table = CsvTable.withHeader(
                "policy", "version", "name", "department", "asked", "acknowledged", "channel", "reminded");
        for (Entry entry : filtered(acknowledgements.register(id), department, state)) {
            table.row(
                    title,
                    version.policy().facts().version(),
                    entry.name(),
                    entry.department(),
                    entry.askedAt(),
                    entry.acknowledgedAt(),
                    entry.channel(),
                    entry.remindedAt());
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("probity-register-" + id + ".csv")
                                .build()
                                .toString())
                .body(table.bytes());
    }

    @PostMapping(PATH + "/{id}/remind")
    String remind(@PathVariable long id, Person person, RedirectAttributes redirect) {
        int reminded = reminders.remindAll(round(id).id(), person.id());
        redirect.addFlashAttribute("notice", "acknowledgement.reminded");
        redirect.addFlashAttribute("noticeArguments", new Object[] {reminded});
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id}/close")
    String close(@PathVariable long id, Person person, RedirectAttributes redirect) {
        acknowledgements.close(round(id).id(), person.id());
        redirect.addFlashAttribute("notice", "rounds.closed");
        return "redirect:" + PATH + "/" + id;
    }

    private Round round(long id) {
        return acknowledgements.round(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private RoundView view(Round round) {
        return new RoundView(
                round,
                acknowledgements.version(round),
                round.isOpen() && round.due().isBefore(today()));
    }

    private static List<Entry> filtered(List<Entry> all, String department, String state) {
        return all.stream()
                .filter(entry -> department.isEmpty() || entry.department().equals(department))
                .filter(entry -> !state.equals("yes") || entry.isAcknowledged())
                .filter(entry -> !state.equals("no") || !entry.isAcknowledged())
                .toList();
    }

    /** {@code *} stands for everybody. */
    private List<Person> asked(List<String> departments) {
        return people.everyone().stream()
                .filter(person -> departments.contains("*") || departments.contains(person.department()))
                .toList();
    }

    private List<String> departments() {
        return people.everyone().stream()
                .map(Person::department)
                .filter(department -> !department.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    @Configuration(proxyBeanMethods = false)
    static class Area {

        @Bean
        ConsoleArea roundsArea() {
            return new ConsoleArea(PATH, "rounds", Set.of(Role.POLICY_EDITOR), 30);
        }
    }
}
