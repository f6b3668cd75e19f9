package io.github.probity.bot.access.register;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what was granted, and lets those who answer for it keep it, end it, and hand it over. */
@Service
public class Register {

    /** How long nobody is asked whether they still need something. */
    static final int REVIEW_MONTHS = 6;

    private final EntryTable table;
    private final TaskTable tasks;
    private final EntryRules rules;
    private final Duties duties;
    private final EntryTrail trail;
    private final EntryNotices notices;
    private final People people;
    private final WorkingDays days;
    private final Clock clock;

    Register(
            EntryTable table,
            TaskTable tasks,
            EntryRules rules,
            Duties duties,
            EntryTrail trail,
            EntryNotices notices,
            People people,
            WorkingDays days,
            Clock clock) {
        this.table = table;
        this.tasks = tasks;
        this.rules = rules;
        this.duties = duties;
        this.trail = trail;
        this.notices = notices;
        this.people = people;
        this.days = days;
        this.clock = clock;
    }

    /** Enters what was granted, in the caller's transaction; empty if the request or the line is entered already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> enter(Grant grant, EntryMove how, String by) {
        Optional<Long> id = table.add(
                grant,
                Reminder.before(grant.from(), grant.until()),
                days.today().plusMonths(REVIEW_MONTHS),
                clock.instant());
        id.ifPresent(entered -> {
            trail.record(
                    entered,
                    how,
                    by,
                    grant.request() == null
                            ? Map.of()
                            : Map.of("request", grant.request().toString()),
                    "");
            duties.begin(table.find(entered).orElseThrow());
        });
        return id;
    }

    /** Says that access is still needed. */
    @Transactional
    public Optional<EntryRefusal> keep(long id, Person by) {
        return move(id, EntryMove.KEEP, by, entry -> {
            table.save(entry.reviewed(days.today().plusMonths(REVIEW_MONTHS)));
            trail.record(id, EntryMove.KEEP, by.id(), Map.of(), "");
        });
    }

    /** Ends access before its time. */
    @Transactional
    public Optional<EntryRefusal> end(long id, String why, Person by) {
        return move(id, EntryMove.END, by, entry -> {
            Entry ended = entry.after(EntryMove.END, clock.instant());
            table.save(ended);
            trail.record(id, EntryMove.END, by.id(), Map.of(), why);
            duties.end(ended);
            if (!by.id().equals(entry.grant().person())) {
                notices.tell(entry.grant().person(), "ended", entry);
            }
        });
    }

    /** Takes somebody's word that it was lost or stolen: nobody uses it until it is handed over, and ICT has to act at once. */
    @Transactional
    public Optional<EntryRefusal> lose(long id, Person by) {
        return move(id, EntryMove.LOSE, by, entry -> {
            Entry lost = entry.after(EntryMove.LOSE, clock.instant());
            table.save(lost);
            trail.record(id, EntryMove.LOSE, by.id(), Map.of(), "");
            duties.lost(lost);
        });
    }

    /** Whether a person may use something of a kind today. */
    public boolean isInForce(String kind, String what, String person) {
        return table.of(person).stream()
                .anyMatch(entry -> entry.standing() == Standing.ACTIVE
                        && entry.grant().kind().equals(kind)
                        && entry.grant().what().equals(what)
                        && entry.grant().person().equals(person)
                        && (entry.grant().until() == null
                                || !entry.grant().until().isBefore(days.today())));
    }

    /** Gives access to somebody else, with the duties that are left of it. */
    @Transactional
    public Optional<EntryRefusal> handOver(long id, String to, Person by) {
        Optional<Person> taker = people.person(to);
        if (taker.isEmpty()) {
            return Optional.of(EntryRefusal.NOT_IN_DIRECTORY);
        }
        return move(id, EntryMove.HAND_OVER, by, entry -> {
            Person next = taker.get();
            table.save(entry.heldBy(next.id(), next.name(), next.department())
                    .after(EntryMove.HAND_OVER, clock.instant()));
            tasks.give(id, next.id());
            trail.record(
                    id,
                    EntryMove.HAND_OVER,
                    by.id(),
                    Map.of("from", entry.grant().person(), "to", next.id()),
                    "");
            notices.tell(next.id(), "handed-over", entry);
        });
    }

    private Optional<EntryRefusal> move(long id, EntryMove move, Person by, java.util.function.Consumer<Entry> made) {
        Optional<Entry> found = table.lock(id);
        if (found.isEmpty()) {
            return Optional.of(EntryRefusal.NOT_THERE);
        }
        Optional<EntryRefusal> refusal = rules.refusal(found.get(), move, by);
        if (refusal.isEmpty()) {
            made.accept(found.get());
        }
        return refusal;
    }

    /** Marks an entry as in nobody's hands, because whoever had it has left. */
    @Transactional
    public void suspend(long id, String why) {
        table.lock(id)
                .filter(entry -> EntryMove.SUSPEND.leavesFrom(entry.standing()))
                .ifPresent(entry -> {
                    table.save(entry.after(EntryMove.SUSPEND, clock.instant()));
                    trail.record(id, EntryMove.SUSPEND, AuditEvent.PROBITY, Map.of(), why);
                    people.managersOf(entry.grant().person()).managers().stream()
                            .findFirst()
                            .ifPresent(manager -> notices.tell(manager.id(), "suspended", entry));
                });
    }

    /** Notes that whoever has it works in another department now, which those in charge of ICT must know. */
    @Transactional
    public void move(long id, String department) {
        table.lock(id)
                .filter(entry -> EntryMove.MOVE.leavesFrom(entry.standing()))
                .ifPresent(entry -> {
                    Grant held = entry.grant();
                    table.save(entry.heldBy(held.person(), held.name(), department));
                    trail.record(
                            id, EntryMove.MOVE, AuditEvent.PROBITY, Map.of(), held.department() + " → " + department);
                });
    }

    /** Everybody who has something in use. */
    public List<String> holders() {
        return table.holders();
    }

    /** What somebody has in force, whoever they are now. */
    public List<Entry> heldBy(String person) {
        return table.of(person).stream()
                .filter(entry -> entry.grant().person().equals(person))
                .toList();
    }

    /** In force, of one person or with them as deputy, newest first. */
    public List<Entry> of(Person person) {
        return table.of(person.id());
    }

    /** The entry, for somebody who may see it. */
    public Optional<Entry> find(long id, Person person) {
        return table.find(id).filter(entry -> rules.maySee(entry, person));
    }

    /** What a request led to. */
    public Optional<Entry> ofRequest(long request) {
        return table.ofRequest(request);
    }

    /** What became of an entry, oldest first. */
    public List<EntryLine> history(Entry entry) {
        return trail.of(entry.id());
    }

    /** Whether the person may end it now, and so keep it or hand it over. */
    public boolean isAnswerable(Entry entry, Person person) {
        return rules.refusal(entry, EntryMove.END, person).isEmpty();
    }
}
