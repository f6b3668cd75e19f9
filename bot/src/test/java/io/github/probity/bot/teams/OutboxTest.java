package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.teams.StandInConnector.Sent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Probity says of its own accord arrives with those who can be reached, once, and leaves nothing behind. */
class OutboxTest extends OutboxSlice {

    @Test
    void reachesWhoeverHasWrittenToItInTheirOwnChat() {
        greet("en-GB");

        tell("A reviewer has decided");

        Sent sent = CONNECTOR.message();
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.path()).endsWith("/v3/conversations/" + conversation + "/activities");
        assertThat(sent.authorization()).isEqualTo("Bearer " + StandInIssuer.TOKEN);
        assertThat(sent.body().path("recipient").path("id").asText()).isEqualTo("29:" + person);
        assertThat(sent.body().path("from").path("id").asText()).isEqualTo(TestActivity.BOT);
        assertThat(sent.body().has("replyToId")).isFalse();
        assertThat(card(sent).toString()).contains("A reviewer has decided").contains("\"lang\":\"en\"");
    }

    @Test
    void speaksToEverybodyInTheLanguageTheyUseTeamsIn() {
        greet("cy-GB");

        tell("Penderfynwyd");

        assertThat(card(CONNECTOR.message()).toString()).contains("\"lang\":\"cy\"");
    }

    @Test
    void keepsTheWordsSealedWhileTheyWaitAndNotAtAllAfterwards() {
        greet("en-GB");
        CONNECTOR.answerNext(503, Map.of("Retry-After", "2"), "{}");
        long id = tell("A private matter 7741");
        CONNECTOR.message();

        byte[] waiting = jdbc.sql("select sealed from teams_outgoing where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(waiting, StandardCharsets.ISO_8859_1)).doesNotContain("7741", person);

        CONNECTOR.message();
        assertThat(ended(id)).containsEntry("sealed", null).doesNotContainEntry("sent_as", null);
    }

    @Test
    void saysNothingThatDidNotHappen() {
        greet("en-GB");

        transaction.executeWithoutResult(status -> {
            outbox.tell(person, words("It never happened"));
            status.setRollbackOnly();
        });
        tell("It happened");

        assertThat(card(CONNECTOR.message()).toString()).contains("It happened");
    }

    @Test
    void doesNotTakeAMessageWithoutANameForSent() {
        greet("en-GB");
        CONNECTOR.answerNext(201, Map.of(), "{}");
        tell("Sent?");

        CONNECTOR.message();
        assertThat(card(CONNECTOR.message()).toString()).contains("Sent?");
    }

    @Test
    void doesNotSendAgainWhatWasSent() {
        greet("en-GB");
        long id = tell("Once");
        CONNECTOR.message();
        ended(id);

        assertThat(delivery.attempt(id)).isEmpty();
        tell("the last one");

        assertThat(card(CONNECTOR.message()).toString()).contains("the last one");
    }

    /** The database fails between the sending and the writing down, as it does when it is killed. */
    @Test
    void remembersWhatWasSentUntilItCanBeWrittenDown() {
        greet("en-GB");
        jdbc.sql("""
                create function teams_broken() returns trigger as $$ begin raise 'out of order'; end $$ language plpgsql
                """).update();
        jdbc.sql("""
                create trigger broken before update of done_at on teams_outgoing execute function teams_broken()
                """).update();
        long id = tell("Once, whatever the database does");
        try {
            CONNECTOR.message();
            eventually(() ->
                    count("select count(*) from scheduled_tasks where consecutive_failures = 1 and task_instance = '"
                                    + id + "'")
                            == 1);
        } finally {
            jdbc.sql("drop function teams_broken() cascade").update();
        }

        assertThat(delivery.attempt(id)).isEmpty();

        assertThat(ended(id)).containsEntry("attempts", 1).doesNotContainEntry("sent_as", null);
        assertThat(CONNECTOR.isQuiet()).isTrue();
    }

    @Test
    void leavesNoCardOfAMessageThatNeverArrived() {
        greet("en-GB");
        CONNECTOR.answerNext(403, Map.of(), "{\"error\":{\"code\":\"ConversationBlockedByUser\"}}");

        long id = tell(Replied.quoting("5.6 Staff may."));

        ended(id);
        eventually(() ->
                count("select count(*) from teams_card c join teams_outgoing o on o.card = c.id where o.id = " + id)
                        == 0);
    }
}
