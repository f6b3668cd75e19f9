package io.github.probity.bot.screening.intake;

import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.MessageReference;
import io.github.probity.graph.message.PolicyViolation.Answer;
import io.github.probity.graph.message.Seen;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers that messages were looked at, and nothing of what they say. */
record SeenTable(JdbcClient jdbc, Clock clock) {

    private static final int DIGEST = 16;

    /**
     * A message that was looked at.
     *
     * @param modified when the version of it that was looked at last was made
     */
    record Known(Seen seen, Instant modified) {}

    Optional<Known> find(MessageReference message) {
        return jdbc.sql("select * from screening_seen where message = :message")
                .param("message", digest(message))
                .query(SeenTable::known)
                .optional();
    }

    /**
     * Takes a version of a message as looked at, in the transaction of what follows from it. False if in the meantime
     * somebody else has taken this version or a newer one; then nothing may follow.
     */
    boolean note(ChatMessage message) {
        Seen seen = message.seen();
        return jdbc.sql("""
                insert into screening_seen (message, text_of, deleted, overridden, contested, modified, seen_at)
                values (:message, :textOf, :deleted, :overridden, :contested, :modified, :now)
                on conflict (message) do update set text_of = :textOf, deleted = :deleted, modified = :modified,
                    overridden = screening_seen.overridden or :overridden,
                    contested = screening_seen.contested or :contested, seen_at = :now
                where screening_seen.modified <= :modified and (screening_seen.text_of < :textOf
                    or screening_seen.deleted <> :deleted or (:overridden and not screening_seen.overridden)
                    or (:contested and not screening_seen.contested))
                """)
                        .param("message", digest(message.reference()))
                        .param("textOf", Timestamp.from(seen.textOf()))
                        .param("deleted", seen.deleted())
                        .param("overridden", seen.answers().contains(Answer.OVERRIDE))
                        .param("contested", seen.answers().contains(Answer.FALSE_POSITIVE))
                        .param("modified", Timestamp.from(message.lastModified()))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    int forget(Duration after) {
        return jdbc.sql("delete from screening_seen where seen_at < :end")
                .param("end", Timestamp.from(clock.instant().minus(after)))
                .update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        EnumSet<Answer> answers = EnumSet.noneOf(Answer.class);
        if (row.getBoolean("overridden")) {
            answers.add(Answer.OVERRIDE);
        }
        if (row.getBoolean("contested")) {
            answers.add(Answer.FALSE_POSITIVE);
        }
        Seen seen = new Seen(row.getTimestamp("text_of").toInstant(), row.getBoolean("deleted"), answers);
        return new Known(seen, row.getTimestamp("modified").toInstant());
    }

    private static byte[] digest(MessageReference message) {
        try {
            String name = message.conversation() + "/" + message.messageId();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
