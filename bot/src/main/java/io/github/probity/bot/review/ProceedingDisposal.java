package io.github.probity.bot.review;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets go of referrals and reviews that were closed or withdrawn, with their notes; none about a case under a hold. */
record ProceedingDisposal(KindOfRecord kind, JdbcClient jdbc) implements Kept {

    @Override
    public Disposed dispose(Batch batch) {
        return Disposed.of(jdbc.sql("""
                delete from review_proceeding where reference in (
                    select p.reference from review_proceeding p left join review_case c on c.id = p.review_case
                    where coalesce(p.closed_at, p.withdrawn_at) < :before
                        and (c.id is null or 'case/' || c.id <> all (string_to_array(:held, ',')))
                        and (c.sender is null or 'person/' || c.sender <> all (string_to_array(:held, ',')))
                    order by p.reference limit :most for update of p skip locked)
                returning 'proceeding/' || reference
                """)
                .param("before", Timestamp.from(batch.before()))
                .param("held", batch.held().joined())
                .param("most", batch.most())
                .query(String.class)
                .list());
    }
}
