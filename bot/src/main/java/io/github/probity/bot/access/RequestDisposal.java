package io.github.probity.bot.access;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets go of requests two years after they ended: whoever was granted something stands in the register, which is kept
 * longer, and whoever was refused has long had their time to ask again.
 */
@Component
class RequestDisposal implements Kept {

    private static final KindOfRecord KIND =
            KindOfRecord.settled("access-requests", "P2Y", Duration.ZERO, "access_request");

    private final JdbcClient jdbc;

    RequestDisposal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Disposed dispose(Batch batch) {
        return Disposed.of(jdbc.sql("delete from access_request where id in (select id from access_request"
                        + " where ended_at < :before and requester <> all (string_to_array(:held, ','))"
                        + " order by id limit :most for update skip locked) returning 'request/' || id")
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
        List<String> people = jdbc.sql("select distinct requester from access_request")
                .query(String.class)
                .list();
        return batch.held().among(people.stream());
    }
}
