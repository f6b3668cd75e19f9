package io.github.probity.bot.access.register;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Duty;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.kind.Office;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes tasks of what a kind obliges people to do: when access begins, again and again, and when it ends. */
@Component
class Duties {

    private final TaskTable tasks;
    private final EntryTable entries;
    private final EntryTrail trail;
    private final EntryNotices notices;
    private final Kinds kinds;
    private final People people;
    private final WorkingDays days;

    Duties(
            TaskTable tasks,
            EntryTable entries,
            EntryTrail trail,
            EntryNotices notices,
            Kinds kinds,
            People people,
            WorkingDays days) {
        this.tasks = tasks;
        this.entries = entries;
        this.trail = trail;
        this.notices = notices;
        this.kinds = kinds;
        this.people = people;
        this.days = days;
    }

    void begin(Entry entry) {
        assign(entry, Duty.When.AT_START);
        of(entry, Duty.When.AGAIN_AND_AGAIN)
                .forEach(duty ->
                        tasks.oblige(entry.id(), duty, entry.grant().from().plus(duty.every())));
    }

    void end(Entry entry) {
        assign(entry, Duty.When.AT_END);
    }

    void lost(Entry entry) {
        assign(entry, Duty.When.ON_LOSS);
    }

    private void assign(Entry entry, Duty.When when) {
        LocalDate today = days.today();
        of(entry, when)
                .forEach(duty -> tasks.add(entry.id(), duty, assignee(entry, duty), today.plusDays(duty.days())));
    }

    private List<Duty> of(Entry entry, Duty.When when) {
        return kinds.find(entry.grant().kind()).map(Kind::duties).orElse(List.of()).stream()
                .filter(duty -> duty.when() == when)
                .toList();
    }

    /** Prompts for a duty whose day has come, once, however many days it is late. */
    void prompt(TaskTable.Due due) {
        Optional<Entry> found = entries.lock(due.entry()).filter(entry -> entry.standing() == Standing.ACTIVE);
        Optional<Duty> duty =
                found.flatMap(entry -> kinds.find(entry.grant().kind())).flatMap(kind -> kind.duty(due.duty()));
        if (found.isEmpty() || duty.isEmpty()) {
            tasks.drop(due);
            return;
        }
        LocalDate by = days.today().plusDays(duty.get().days());
        String assignee = assignee(found.get(), duty.get());
        tasks.add(due.entry(), duty.get(), assignee, by);
        LocalDate next = due.on().plus(duty.get().every());
        while (!next.isAfter(days.today())) {
            next = next.plus(duty.get().every());
        }
        tasks.next(due, next);
        trail.record(
                due.entry(),
                EntryMove.PROMPT,
                io.github.probity.bot.audit.AuditEvent.PROBITY,
                Map.of("duty", due.duty()),
                due.duty());
        if (!assignee.isEmpty()) {
            notices.prompt(assignee, found.get(), due.duty(), by);
        }
    }

    private String assignee(Entry entry, Duty duty) {
        if (duty.by() == Office.OWNER) {
            return entry.grant().person();
        }
        if (!duty.by().isInLine()) {
            return "";
        }
        return people.managersOf(entry.grant().person()).managers().stream()
                .map(Person::id)
                .findFirst()
                .orElse("");
    }
}
