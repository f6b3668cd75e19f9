package io.github.probity.bot.review;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets go of what people reported to the IT desk, and of the words by which the desk was told. */
record IncidentDisposal(KindOfRecord kind, JdbcClient jdbc) implements Kept {

    @Override
    public Disposed dispose(Batch batch) {
        List<String> gone = delete("""
                delete from review_incident where reference in (
                    select reference from review_incident where greatest(at, done_at) < :before
                        and 'person/' || reporter <> all (string_to_array(:held, ','))
                    order by at limit :most for update skip locked)
                returning 'incident/' || reference
                """, batch);
        if (gone.size() < batch.most()) {
            delete("""
                    delete from review_word where id in (
                        select id from review_word where review_case is null and written_at < :before
                            and 'person/' || recipient <> all (string_to_array(:held, ','))
                        order by id limit 10 * :most for update skip locked)
                    returning id::text
                    """, batch);
        }
        return Disposed.of(gone);
    }

    private List<String> delete(String sql, Batch batch) {
        return jdbc.sql(sql)
                .param("before", Timestamp.from(batch.before()))
                .param("held", batch.held().joined())
                .param("most", batch.most())
                .query(String.class)
                .list();
    }
}
