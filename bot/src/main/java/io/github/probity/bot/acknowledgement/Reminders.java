package io.github.probity.bot.acknowledgement;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.conversation.Messenger;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds by bot those who have not acknowledged; nobody twice within a day, whoever asks for it. */
@Service
public class Reminders {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Duration APART = Duration.ofHours(20);
    private static final Set<Long> DAYS_BEFORE = Set.of(7L, 1L);
    private static final int OVERDUE_EVERY = 7;

    private final RoundTable table;
    private final Team team;
    private final RoundReplies replies;
    private final List<Messenger> messengers;
    private final Audit audit;
    private final Clock clock;

    Reminders(RoundTable table, Team team, RoundReplies replies, List<Messenger> messengers, Audit audit, Clock clock) {
        this.table = table;
        this.team = team;
        this.replies = replies;
        this.messengers = List.copyOf(messengers);
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether any channel can reach people of its own accord; without one they find what to read in the console. */
    public boolean canReach() {
        return !messengers.isEmpty();
    }

    /** Reminds everybody in a round who has not acknowledged, and tells how many that were. */
    @Transactional
    public int remindAll(long round, String by) {
        return remind(round, by, entry -> true);
    }

    /** Reminds those below a manager. */
    @Transactional
    public int remindTeam(long round, Person manager) {
        Set<String> below = team.of(manager.id()).stream().map(Person::id).collect(Collectors.toSet());
        return remind(round, manager.id(), entry -> below.contains(entry.person()));
    }

    /** Daily: seven days before a round is due, the day before, and each week after. */
    @Transactional
    void remindOfDueRounds() {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        table.all().stream()
                .filter(Round::isOpen)
                .filter(round -> isDay(ChronoUnit.DAYS.between(today, round.due())))
                .forEach(round -> remindAll(round.id(), AuditEvent.PROBITY));
    }

    private static boolean isDay(long daysLeft) {
        return DAYS_BEFORE.contains(daysLeft) || (daysLeft < 0 && (daysLeft + 1) % OVERDUE_EVERY == 0);
    }

    private int remind(long round, String by, Predicate<Entry> whom) {
        if (!canReach() || table.find(round).filter(Round::isOpen).isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        Reply reminder = replies.reminder(round, Locale.UK);
        List<Entry> reminded = table.entries(round).stream()
                .filter(whom)
                .filter(entry -> table.remind(round, entry.person(), now.minus(APART), now))
                .toList();
        reminded.forEach(entry -> messengers.forEach(messenger -> messenger.tell(entry.person(), reminder)));
        if (!reminded.isEmpty()) {
            audit.record(new AuditEvent(
                    "acknowledgement.reminded",
                    by,
                    "acknowledgement-round/" + round,
                    Map.of("people", Integer.toString(reminded.size()))));
        }
        return reminded.size();
    }
}
