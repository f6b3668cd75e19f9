package io.github.probity.bot.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps exchanges in the database for as long as their channel allows, so that a restart in mid-conversation is not felt. */
@Repository
class Memory {

    private static final int CONTEXT_EXCHANGES = 10;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Memory(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Makes whoever else speaks as this person in this conversation wait until the transaction ends. */
    void hold(Utterance utterance) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .param(
                        "who",
                        String.join(
                                "\n",
                                utterance.channel().name(),
                                utterance.conversation(),
                                utterance.speaker().id()))
                .query((row, n) -> true)
                .single();
    }

    void remember(Utterance utterance, Reply reply) {
        Instant now = clock.instant();
        Chosen chosen = utterance.chosen();
        jdbc.sql("""
                insert into exchange (channel, conversation, speaker, utterance, said, action, value, reply, at, delete_after)
                values (:channel, :conversation, :speaker, :utterance, :said, :action, :value, :reply::jsonb, :at, :until)
                """)
                .param("channel", utterance.channel().name())
                .param("conversation", utterance.conversation())
                .param("speaker", utterance.speaker().id())
                .param("utterance", utterance.id())
                .param("said", utterance.text())
                .param("action", chosen == null ? null : chosen.action())
                .param("value", chosen == null ? null : chosen.value())
                .param("reply", json.writeValueAsString(new Stored(reply.parts())))
                .param("at", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(utterance.channel().keeps())))
                .update();
    }

    Optional<Reply> replyTo(Utterance utterance) {
        return jdbc.sql("""
                select * from exchange where channel = :channel and conversation = :conversation and speaker = :speaker
                    and utterance = :utterance
                """)
                .param("channel", utterance.channel().name())
                .param("conversation", utterance.conversation())
                .param("speaker", utterance.speaker().id())
                .param("utterance", utterance.id())
                .query(this::exchange)
                .optional()
                .map(Exchange::reply);
    }

    /** Newest first, none older than ten minutes. */
    List<Exchange> recent(Utterance utterance) {
        return jdbc.sql("""
                select * from exchange where channel = :channel and conversation = :conversation and speaker = :speaker
                    and at >= :since and delete_after > :now order by id desc limit :limit
                """)
                .param("channel", utterance.channel().name())
                .param("conversation", utterance.conversation())
                .param("speaker", utterance.speaker().id())
                .param("since", Timestamp.from(clock.instant().minus(Channel.CONTEXT)))
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", CONTEXT_EXCHANGES)
                .query(this::exchange)
                .list();
    }

    /** Oldest first. */
    List<Exchange> history(Channel channel, String conversation) {
        return jdbc.sql("""
                select * from exchange where channel = :channel and conversation = :conversation
                    and delete_after > :now order by id
                """)
                .param("channel", channel.name())
                .param("conversation", conversation)
                .param("now", Timestamp.from(clock.instant()))
                .query(this::exchange)
                .list();
    }

    /** By whoever a channel calls by this name, in all conversations, oldest first. */
    List<Exchange> saidBy(String speaker) {
        return jdbc.sql("select * from exchange where speaker = :speaker and delete_after > :now order by id")
                .param("speaker", speaker)
                .param("now", Timestamp.from(clock.instant()))
                .query(this::exchange)
                .list();
    }

    void forget(Channel channel, String conversation) {
        jdbc.sql("delete from exchange where channel = :channel and conversation = :conversation")
                .param("channel", channel.name())
                .param("conversation", conversation)
                .update();
    }

    int forgetWhatIsDue() {
        return jdbc.sql("delete from exchange where delete_after <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Exchange exchange(ResultSet row, int number) throws SQLException {
        List<Part> parts = json.readValue(row.getString("reply"), Stored.class).parts();
        Instant at = row.getTimestamp("at").toInstant();
        return new Exchange(row.getLong("id"), row.getString("said"), chosen(row), new Reply(parts, true), at);
    }

    private static @Nullable Chosen chosen(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return action == null ? null : new Chosen(action, row.getString("value"));
    }

    private record Stored(List<Part> parts) {}
}
