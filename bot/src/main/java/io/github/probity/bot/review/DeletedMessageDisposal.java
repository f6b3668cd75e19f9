package io.github.probity.bot.review;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets go of the marks of messages that were deleted before they could open a case. */
record DeletedMessageDisposal(KindOfRecord kind, JdbcClient jdbc) implements Kept {

    @Override
    public Disposed dispose(Batch batch) {
        return Disposed.unnamed(jdbc.sql("""
                delete from review_message where message in (
                    select message from review_message where review_case is null and deleted_at < :before
                    order by message limit :most for update skip locked)
                """)
                .param("before", Timestamp.from(batch.before()))
                .param("most", batch.most())
                .update());
    }
}
