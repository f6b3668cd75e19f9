package io.github.probity.bot.teams.card;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Seal;
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

    private static final String PURPOSE = "teams card";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    public KeptCards(JdbcClient jdbc, Seal seal, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps a reply; empty, and nothing is kept, where it has no buttons or must leave no trace.
     *
     * @param name by which it will be asked for; nobody can guess it, and kept again under the same it is kept once
     */
    public Optional<UUID> keep(Reply reply, UUID name) {
        boolean keep = reply.hasButtons() && reply.kept();
        if (keep) {
            insert(reply.parts(), name);
        }
        return keep ? Optional.of(name) : Optional.empty();
    }

    private void insert(List<Part> parts, UUID id) {
        jdbc.sql("insert into teams_card (id, sealed, delete_after) values (:id, :sealed, :end) on conflict do nothing")
                .param("id", id)
                .param("sealed", seal.seal(PURPOSE, json.writeValueAsBytes(new Kept(parts))))
                .param("end", Timestamp.from(clock.instant().plus(KEPT)))
                .update();
    }

    public Optional<List<Part>> find(UUID id) {
        return jdbc.sql("select sealed from teams_card where id = :id and delete_after > :now")
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .query(byte[].class)
                .optional()
                .map(bytes ->
                        json.readValue(seal.open(PURPOSE, bytes), Kept.class).parts());
    }

    /** Lets go of a reply before its time. */
    public void drop(UUID id) {
        jdbc.sql("delete from teams_card where id = :id").param("id", id).update();
    }

    public int deleteWhatIsDue() {
        return jdbc.sql("delete from teams_card where delete_after <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record Kept(List<Part> parts) {}
}
