package io.github.probity.bot.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which message opened which case, and which messages are deleted. */
@Repository
class MessageTable {

    private final JdbcClient jdbc;

    MessageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param opened the case; null if the message was deleted before it could open one */
    record Known(@Nullable Long opened, long version, boolean deleted) {}

    /** Makes whoever else brings this message, or another of the same sender, wait until the transaction ends. */
    void hold(String digest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 30))")
                .param("what", digest)
                .query((row, n) -> true)
                .single();
    }

    Optional<Known> find(String message) {
        return jdbc.sql("select * from review_message where message = :message")
                .param("message", message)
                .query((row, n) -> new Known(
                        row.getObject("review_case", Long.class),
                        row.getLong("version"),
                        row.getTimestamp("deleted_at") != null))
                .optional();
    }

    /**
     * Ties a message to the case that it, or a report of it, opened.
     *
     * @param place under seal; null if nobody knows it
     */
    void add(String message, long opened, long version, byte @Nullable [] place, Instant at) {
        jdbc.sql("""
                insert into review_message (message, review_case, version, place, seen_at)
                values (:message, :case, :version, :place, :at)
                on conflict (message) do update set review_case = :case, place = coalesce(excluded.place, review_message.place)
                """)
                .param("message", message)
                .param("case", opened)
                .param("version", version)
                .param("place", place)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Keeps where a message stands, if nobody knew before. */
    void place(String message, byte[] place) {
        jdbc.sql("update review_message set place = :place where message = :message and place is null")
                .param("message", message)
                .param("place", place)
                .update();
    }

    /** Of a case's messages that are left, the first first. */
    List<byte[]> places(long opened) {
        return jdbc.sql("""
                select place from review_message where review_case = :case and deleted_at is null and place is not null
                order by seen_at, message
                """).param("case", opened).query(byte[].class).list();
    }

    void version(String message, long version) {
        jdbc.sql("update review_message set version = greatest(version, :version) where message = :message")
                .param("message", message)
                .param("version", version)
                .update();
    }

    /** False if it was known to be deleted. */
    boolean delete(String message, Instant at) {
        return jdbc.sql("""
                insert into review_message (message, version, seen_at, deleted_at) values (:message, 0, :at, :at)
                on conflict (message) do update set deleted_at = :at where review_message.deleted_at is null
                """)
                        .param("message", message)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** How many messages of a case there are, and how many of them are left. */
    record Count(int all, int left) {}

    Count count(long opened) {
        return jdbc.sql("""
                select count(*) as sent, count(*) filter (where deleted_at is null) as remaining from review_message
                where review_case = :case
                """)
                .param("case", opened)
                .query((row, n) -> new Count(row.getInt("sent"), row.getInt("remaining")))
                .single();
    }
}
