package io.github.probity.bot.review;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down, in the caller's transaction, that a case's messages are to be hidden or shown again. It is done after the
 * commit. A later wish takes an earlier one's place, whether that was done or not.
 */
@Component
class Blocks {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("review-block");

    private final JdbcClient jdbc;
    private final Whereabouts whereabouts;
    private final ObjectProvider<Originals> originals;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Blocks(
            JdbcClient jdbc,
            Whereabouts whereabouts,
            ObjectProvider<Originals> originals,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.jdbc = jdbc;
        this.whereabouts = whereabouts;
        this.originals = originals;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Whether a message of the case can be hidden, so far as anybody knows. */
    boolean canReach(long id) {
        return originals.getIfAvailable() != null && !whereabouts.of(id).isEmpty();
    }

    void want(long id, boolean hidden) {
        int number = jdbc.sql("""
                insert into review_block (review_case, hidden, number, asked_at) values (:case, :hidden, 1, :at)
                on conflict (review_case) do update set hidden = :hidden, number = review_block.number + 1, asked_at = :at,
                    done_at = null, reached = null
                returning number
                """)
                .param("case", id)
                .param("hidden", hidden)
                .param("at", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(id + "-" + number).build(), clock.instant());
    }

    /** Shows again what is hidden, or was to be. */
    void lift(long id) {
        of(id).filter(Block::hidden).ifPresent(hidden -> want(id, false));
    }

    /** Does once more what is wished, for a message has come to the case or an older wish was done late. */
    void again(long id) {
        of(id).ifPresent(wished -> want(id, wished.hidden()));
    }

    Optional<Block> of(long id) {
        return jdbc.sql("select * from review_block where review_case = :case")
                .param("case", id)
                .query(Blocks::block)
                .optional();
    }

    /** False if the wish was done before or another has taken its place. */
    boolean done(long id, int number, int reached) {
        return jdbc.sql("""
                update review_block set done_at = :at, reached = :reached
                where review_case = :case and number = :number and done_at is null
                """)
                        .param("case", id)
                        .param("number", number)
                        .param("reached", reached)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static Block block(ResultSet row, int n) throws SQLException {
        return new Block(
                row.getBoolean("hidden"),
                row.getInt("number"),
                row.getTimestamp("asked_at").toInstant(),
                CaseRow.instant(row, "done_at"),
                row.getObject("reached", Integer.class));
    }
}
