package io.github.probity.bot.access.register;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.audit.AuditEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to entries by the passing of days. Each is taken under its own lock and moved only if it has not been moved
 * yet, so that any number of nodes may do this at the same time, be killed at any point, and begin again.
 */
@Component
public class Course {

    /** How many entries move in one transaction. */
    private static final int BATCH = 100;

    private final EntryTable table;
    private final TaskTable tasks;
    private final Duties duties;
    private final EntryTrail trail;
    private final EntryNotices notices;
    private final WorkingDays days;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Course(
            EntryTable table,
            TaskTable tasks,
            Duties duties,
            EntryTrail trail,
            EntryNotices notices,
            WorkingDays days,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.tasks = tasks;
        this.duties = duties;
        this.trail = trail;
        this.notices = notices;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Ends what is over, at any time of the day; returns how many entries. */
    public int lapse() {
        return again(() -> lapseSome());
    }

    private int lapseSome() {
        List<Entry> over = table.takeLapsed(days.today(), BATCH);
        over.forEach(entry -> {
            Entry lapsed = entry.after(EntryMove.LAPSE, clock.instant());
            table.save(lapsed);
            trail.record(entry.id(), EntryMove.LAPSE, AuditEvent.PROBITY, Map.of(), "");
            duties.end(lapsed);
            notices.tell(entry.grant().person(), "lapsed", entry);
        });
        return over.size();
    }

    /** Reminds of what is about to end, and prompts for what is due. */
    public int remind() {
        return again(this::promptSome)
                + Reminder.DAYS.stream()
                        .mapToInt(before -> again(() -> remindSome(before)))
                        .sum();
    }

    private int remindSome(int before) {
        LocalDate today = days.today();
        List<Entry> ending = table.takeEnding(today, before, BATCH);
        ending.forEach(entry -> {
            Long left = entry.daysLeft(today);
            table.save(entry.remindedFor(Reminder.due(left == null ? before : left)));
            trail.record(entry.id(), EntryMove.REMIND, AuditEvent.PROBITY, Map.of("days", String.valueOf(left)), "");
            notices.tell(entry.grant().person(), "ending", entry);
        });
        return ending.size();
    }

    private int promptSome() {
        List<TaskTable.Due> due = tasks.due(days.today(), BATCH);
        due.forEach(duties::prompt);
        return due.size();
    }

    private int again(java.util.function.Supplier<Integer> some) {
        int all = 0;
        int moved;
        do {
            Integer taken = transaction.execute(status -> some.get());
            moved = taken == null ? 0 : taken;
            all += moved;
        } while (moved == BATCH);
        return all;
    }
}
