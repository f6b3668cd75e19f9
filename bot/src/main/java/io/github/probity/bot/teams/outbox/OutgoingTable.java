package io.github.probity.bot.teams.outbox;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps messages until they are sent or given up. After that there is neither a word nor a name left of them. */
final class OutgoingTable {

    private static final String PURPOSE = "teams message";
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    OutgoingTable(JdbcClient jdbc, Seal seal, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    private record Addressed(String person, List<Part> parts, boolean kept) {}

    long add(String person, Reply message) {
        Addressed addressed = new Addressed(person, message.parts(), message.kept());
        return jdbc.sql("""
                insert into teams_outgoing (sealed, card, written_at) values (:sealed, :card, :now) returning id
                """)
                .param("sealed", seal.seal(PURPOSE, json.writeValueAsBytes(addressed)))
                .param("card", UUID.randomUUID())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Begins an attempt; empty if there is nothing left to send. */
    Optional<Waiting> begin(long id) {
        return jdbc.sql("""
                update teams_outgoing set attempts = attempts + 1 where id = :id and done_at is null returning *
                """).param("id", id).query(this::waiting).optional();
    }

    /** @param sentAs what Teams calls the message; null if it was given up */
    void done(long id, @Nullable String sentAs) {
        jdbc.sql("""
                update teams_outgoing set done_at = :now, sealed = null, sent_as = :name
                where id = :id and done_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("name", sentAs)
                .param("id", id)
                .update();
    }

    int deleteOld() {
        return jdbc.sql("delete from teams_outgoing where done_at < :end")
                .param("end", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private Waiting waiting(ResultSet row, int number) throws SQLException {
        Addressed addressed = json.readValue(seal.open(PURPOSE, row.getBytes("sealed")), Addressed.class);
        return new Waiting(
                row.getLong("id"),
                addressed.person(),
                new Reply(addressed.parts(), addressed.kept()),
                row.getObject("card", UUID.class),
                row.getInt("attempts"),
                row.getTimestamp("written_at").toInstant());
    }
}
