package io.github.probity.bot.access.register;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets go of entries six years after they ended, as of other records that show who was allowed what: a claim can be brought
 * for so long (Limitation Act 1980, section 5).
 */
@Component
class EntryDisposal implements Kept {

    private static final KindOfRecord KIND =
            KindOfRecord.settled("access-register", "P6Y", Duration.ZERO, "register_entry");

    private final JdbcClient jdbc;

    EntryDisposal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Disposed dispose(Batch batch) {
        return Disposed.of(jdbc.sql("delete from register_entry where id in (select id from register_entry"
                        + " where ended_at < :before and person <> all (string_to_array(:held, ','))"
                        + " order by id limit :most for update skip locked) returning 'entry/' || id")
                .param("before", Timestamp.from(batch.before()))
                .param("held", String.join(",", held(batch)))
                .param("most", batch.most())
                .query(String.class)
                .list());
    }

    private Set<String> held(Batch batch) {
        if (batch.held().subjects().isEmpty()) {
            return Set.of();
        }
        List<String> people = jdbc.sql("select distinct person from register_entry")
                .query(String.class)
                .list();
        return batch.held().among(people.stream());
    }
}
