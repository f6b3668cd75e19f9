package io.github.probity.bot.screening.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where posts wait. Whoever takes one has it alone for a while; if they die, it is taken again. */
record PostTable(JdbcClient jdbc, Clock clock) {

    private static final Duration HELD = Duration.ofMinutes(5);

    /** All or none; when this returns, they outlive the process. */
    void add(Collection<byte[]> bodies) {
        jdbc.sql("insert into screening_post (body, received_at, due_at) select unnest(:bodies), :now, :now")
                .param("bodies", bodies.toArray(byte[][]::new))
                .param("now", at(Duration.ZERO))
                .update();
    }

    /** Takes posts that are due, the longest waiting first. */
    List<Post> take(int most) {
        return jdbc.sql("""
                update screening_post set attempts = attempts + 1, due_at = :held where id in (
                    select id from screening_post where due_at <= :now order by due_at limit :most
                    for update skip locked)
                returning id, body, received_at, attempts
                """)
                .param("now", at(Duration.ZERO))
                .param("held", at(HELD))
                .param("most", most)
                .query(PostTable::post)
                .list();
    }

    /** Forgets posts that were read. */
    void done(Collection<Long> ids) {
        jdbc.sql("delete from screening_post where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    void postpone(Post post, Duration pause) {
        due(post, at(pause));
    }

    /** Keeps the post, to be taken up when somebody says so. */
    void setAside(Post post) {
        due(post, null);
    }

    private void due(Post post, @Nullable Timestamp when) {
        jdbc.sql("update screening_post set due_at = :due where id = :id")
                .param("due", when, java.sql.Types.TIMESTAMP)
                .param("id", post.id())
                .update();
    }

    /** Has what was set aside taken up again, from its first attempt. */
    int resume() {
        return jdbc.sql("update screening_post set due_at = :now, attempts = 0 where due_at is null")
                .param("now", at(Duration.ZERO))
                .update();
    }

    Waiting waiting() {
        return jdbc.sql("""
                select count(*) filter (where due_at is not null) as waiting,
                       count(*) filter (where due_at is null) as aside,
                       min(received_at) filter (where due_at is not null) as oldest
                from screening_post
                """)
                .query((row, number) ->
                        new Waiting(row.getLong("waiting"), row.getLong("aside"), instant(row.getTimestamp("oldest"))))
                .single();
    }

    private Timestamp at(Duration fromNow) {
        return Timestamp.from(clock.instant().plus(fromNow));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getLong("id"),
                row.getBytes("body"),
                row.getTimestamp("received_at").toInstant(),
                row.getInt("attempts"));
    }
}
