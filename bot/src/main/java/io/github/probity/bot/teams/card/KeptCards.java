package io.github.probity.bot.teams.card;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps replies whose cards have buttons for a week: Teams doesn't say what a card showed when one of them is pressed. */
public final class KeptCards {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    public KeptCards(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a reply under a new name; empty, and nothing is kept, where it has no buttons or must leave no trace. */
    public Optional<UUID> keep(Reply reply) {
        boolean buttons =
                reply.parts().stream().anyMatch(part -> part instanceof Part.Choices || part instanceof Part.Actions);
        return buttons && reply.kept() ? Optional.of(insert(reply.parts())) : Optional.empty();
    }

    private UUID insert(List<Part> parts) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into teams_card (id, parts, delete_after) values (:id, :parts::jsonb, :end)")
                .param("id", id)
                .param("parts", json.writeValueAsString(new Kept(parts)))
                .param("end", Timestamp.from(clock.instant().plus(KEPT)))
                .update();
        return id;
    }

    public Optional<List<Part>> find(UUID id) {
        return jdbc.sql("select parts from teams_card where id = :id and delete_after > :now")
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional()
                .map(parts -> json.readValue(parts, Kept.class).parts());
    }

    public int deleteWhatIsDue() {
        return jdbc.sql("delete from teams_card where delete_after <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record Kept(List<Part> parts) {}
}
