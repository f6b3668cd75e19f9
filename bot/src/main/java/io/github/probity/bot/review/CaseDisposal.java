package io.github.probity.bot.review;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets go of cases of some states, with their excerpts, messages, reports, history, reveals and words. The period counts
 * from the last thing that changed how the case stands; reading it does not count.
 */
record CaseDisposal(KindOfRecord kind, String which, JdbcClient jdbc) implements Kept {

    private static final String ENDED = """
            select c.id from review_case c where %s
                and greatest(c.opened_at, c.edited_at, c.decided_at, c.seconded_at, c.appealed_at, c.appeal_decided_at,
                    (select max(m.deleted_at) from review_message m where m.review_case = c.id),
                    (select max(r.at) from review_report r where r.review_case = c.id)) < :before
                and 'case/' || c.id <> all (string_to_array(:held, ','))
                and (c.sender is null or 'person/' || c.sender <> all (string_to_array(:held, ',')))
                and not exists (select from review_report r
                    where r.review_case = c.id and 'person/' || r.reporter = any (string_to_array(:held, ',')))
            order by c.id limit :most for update of c skip locked
            """;

    @Override
    public Disposed dispose(Batch batch) {
        List<Long> ids = jdbc.sql(ENDED.formatted(which))
                .param("before", Timestamp.from(batch.before()))
                .param("held", batch.held().joined())
                .param("most", batch.most())
                .query(Long.class)
                .list();
        if (!ids.isEmpty()) {
            jdbc.sql("delete from review_case where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
        return Disposed.of(ids.stream().map(id -> "case/" + id).toList());
    }
}
