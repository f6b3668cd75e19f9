package io.github.probity.bot.review;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what is to be said, in the caller's transaction, so that it is said if and only if what it tells of has
 * happened. Nobody is told the same about the same case twice.
 */
@Component
class Words {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("review-say-word");

    static final String PURPOSE = "review word";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Digests digests;
    private final JsonMapper json;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Words(
            JdbcClient jdbc,
            Vault vault,
            Digests digests,
            JsonMapper json,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.digests = digests;
        this.json = json;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    private record Addressed(String recipient, @Nullable String reference) {}

    void write(Word.Occasion occasion, long about, String recipient) {
        write(occasion, about, new Addressed(recipient, null));
    }

    /** @param about the case; null when there is none */
    void write(Word.Occasion occasion, @Nullable Long about, String recipient, String reference) {
        write(occasion, about, new Addressed(recipient, reference));
    }

    void writeOfIncident(String reference, String recipient) {
        write(Word.Occasion.DESK_INCIDENT, null, new Addressed(recipient, reference));
    }

    private void write(Word.Occasion occasion, @Nullable Long about, Addressed to) {
        jdbc.sql("""
                insert into review_word (review_case, occasion, recipient, sealed, written_at)
                values (:case, :occasion, :recipient, :sealed, :at) on conflict do nothing returning id
                """)
                .param("case", about)
                .param("occasion", occasion.name())
                .param("recipient", digests.person(to.recipient()).digest())
                .param("sealed", vault.seal(PURPOSE, json.writeValueAsBytes(to)))
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .ifPresent(this::schedule);
    }

    private void schedule(long id) {
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(Long.toString(id)).build(), clock.instant());
    }

    /** Takes a word that has not been said; whoever takes it says it in the same transaction. */
    Optional<Word> take(long id) {
        return jdbc.sql("update review_word set sent_at = :at where id = :id and sent_at is null returning *")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .query(this::word)
                .optional();
    }

    /** Everything that was written down about a case, said or not, oldest first. */
    List<Word> of(long about) {
        return jdbc.sql("select * from review_word where review_case = :case order by id")
                .param("case", about)
                .query(this::word)
                .list();
    }

    /** Who was told, or is about to be, of the breach in a case; true for those who were told as the sender's manager. */
    Map<String, Boolean> told(long about) {
        return of(about).stream()
                .filter(word -> word.occasion().isOfBreach())
                .collect(Collectors.toMap(
                        Word::recipient, word -> word.occasion() == Word.Occasion.MANAGER_TOLD, Boolean::logicalOr));
    }

    private Word word(ResultSet row, int number) throws SQLException {
        Addressed to = json.readValue(vault.open(PURPOSE, row.getBytes("sealed")), Addressed.class);
        return new Word(
                row.getLong("id"),
                row.getObject("review_case", Long.class),
                Word.Occasion.valueOf(row.getString("occasion")),
                to.recipient(),
                to.reference());
    }
}
