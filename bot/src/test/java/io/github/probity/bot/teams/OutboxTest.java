package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.teams.StandInConnector.Sent;
import io.github.probity.bot.teams.outbox.AddressBook;
import io.github.probity.bot.teams.outbox.Delivery;
import io.github.probity.bot.teams.outbox.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What Probity says of its own accord arrives with those who can be reached, once, and leaves nothing behind. */
class OutboxTest extends RunningTeams {

    @Autowired
    Outbox outbox;

    @Autowired
    AddressBook book;

    @Autowired
    Delivery delivery;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String person = UUID.randomUUID().toString();
    private final String conversation = "a:" + UUID.randomUUID();

    @AfterEach
    void forgetEverybody() {
        jdbc.sql("update teams_outgoing set done_at = now(), sealed = null where done_at is null")
                .update();
        jdbc.sql("delete from teams_address").update();
        jdbc.sql("delete from teams_service").update();
    }

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

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void waitsAsLongAsTeamsAsks(int status) {
        greet("en-GB");
        CONNECTOR.answerNext(status, Map.of("Retry-After", "1"), "{}");
        long id = tell("Patience");

        CONNECTOR.message();
        long refused = System.nanoTime();
        assertThat(card(CONNECTOR.message()).toString()).contains("Patience");

        assertThat(Duration.ofNanos(System.nanoTime() - refused))
                .isBetween(Duration.ofMillis(950), Duration.ofSeconds(8));
        assertThat(ended(id)).containsEntry("attempts", 2);
    }

    @Test
    void triesAgainByItselfAndInItsOwnTimeWhenTheLineBreaks() {
        greet("en-GB");
        CONNECTOR.hangUpNext();
        long id = tell("Hello?");

        CONNECTOR.message();
        long broken = System.nanoTime();
        assertThat(card(CONNECTOR.message()).toString()).contains("Hello?");

        assertThat(Duration.ofNanos(System.nanoTime() - broken)).isGreaterThan(Duration.ofMillis(500));
        assertThat(ended(id)).containsEntry("attempts", 2);
    }

    @Test
    void doesNotHaveEveryMessageFindOutThatNobodyAnswers() {
        greet("en-GB");
        CONNECTOR.hangUpNext();
        long first = tell("first");
        CONNECTOR.message();
        long broken = System.nanoTime();
        eventually(
                () -> count("select count(*) from scheduled_tasks where not picked and task_instance = '" + first + "'")
                        == 1);

        long second = tell("second");

        String both = card(CONNECTOR.message()) + " " + card(CONNECTOR.message());
        assertThat(both).contains("first", "second");
        assertThat(Duration.ofNanos(System.nanoTime() - broken)).isGreaterThan(Duration.ofMillis(1_500));
        assertThat(ended(second)).containsEntry("attempts", 1);
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

    @ParameterizedTest
    @CsvSource({
        "403, ConversationBlockedByUser, 0",
        "403, BotNotInConversationRoster, 0",
        "404, ConversationNotFound, 0",
        "404, '', 0",
        "403, BotDisabledByAdmin, 1",
        "400, BadSyntax, 1"
    })
    void givesUpForGoodAndForgetsWhoeverDoesNotWantIt(int status, String code, int known) {
        greet("en-GB");
        CONNECTOR.answerNext(status, Map.of(), "{\"error\":{\"code\":\"" + code + "\",\"message\":\"Ffion said no\"}}");

        long id = tell("Unwanted");
        CONNECTOR.message();

        assertThat(ended(id)).containsEntry("attempts", 1).containsEntry("sent_as", null);
        assertThat(addresses()).isEqualTo(known);
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

    @ParameterizedTest
    @ValueSource(strings = {"conversationUpdate", "installationUpdate"})
    void forgetsWhoeverTakesItOut(String type) {
        greet("en-GB");
        TestActivity farewell = TestActivity.of(CONNECTOR.serviceUrl(), type);
        post(mine(farewell, "en-GB")
                .with("action", "remove")
                .with("membersRemoved", List.of(Map.of("id", TestActivity.BOT))));

        eventually(() -> addresses() == 0);
    }

    @Test
    void knowsWhoeverJustPutItInAndStaysThroughAnUpgrade() {
        post(mine(TestActivity.of(CONNECTOR.serviceUrl(), "installationUpdate"), "en-GB")
                .with("action", "add"));
        post(mine(TestActivity.of(CONNECTOR.serviceUrl(), "installationUpdate"), "en-GB")
                .with("action", "remove-upgrade"));
        post(mine(message("the last one"), "en-GB"));
        CONNECTOR.message();

        assertThat(addresses()).isOne();
    }

    @Test
    void forgetsWhoeverWasNotHeardOfForAYearAndWhatWasSentDaysAgo() {
        greet("en-GB");
        long id = tell("Old news");
        CONNECTOR.message();
        ended(id);
        assertThat(book.forgetOld() + outbox.forget()).isZero();

        jdbc.sql("update teams_address set seen_at = now() - interval '366 days'")
                .update();
        jdbc.sql("update teams_outgoing set done_at = now() - interval '3 days' where id = ?")
                .param(id)
                .update();

        assertThat(book.forgetOld()).isOne();
        assertThat(outbox.forget()).isOne();
    }

    @Test
    void writesAnAddressDownOnceADayAtMost() {
        greet("en-GB");
        String first = version();
        greet("en-GB");
        assertThat(version()).isEqualTo(first);

        jdbc.sql("update teams_address set seen_at = now() - interval '25 hours'")
                .update();
        String yesterdays = version();
        greet("en-GB");
        assertThat(version()).isNotEqualTo(yesterdays);
    }

    /** PostgreSQL's own count of changes to the row. */
    private String version() {
        return jdbc.sql("select xmin::text from teams_address where person = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    @Test
    void doesNotTakeATeamsChannelForSomebodysOwnChat() {
        post(mine(message("May I?"), "en-GB").inGroup("channel").mentioning(TestActivity.BOT, "<at>Probity</at>"));
        CONNECTOR.message();

        assertThat(addresses()).isZero();
    }

    @Test
    void opensAChatWithWhoeverHasNeverWritten() {
        greet("en-GB");
        String silent = UUID.randomUUID().toString();
        CONNECTOR.answerNext(201, Map.of(), "{\"id\":\"a:opened\"}");

        transaction.executeWithoutResult(status -> outbox.tell(silent, words("You have not met me")));

        Sent opened = CONNECTOR.message();
        assertThat(opened.path()).endsWith("/v3/conversations");
        assertThat(opened.body().at("/members/0/id").asText()).isEqualTo(silent);
        assertThat(opened.body().at("/bot/id").asText()).isEqualTo(TestActivity.BOT);
        assertThat(opened.body().path("tenantId").asText()).isEqualTo(TestActivity.TENANT);
        assertThat(opened.body().at("/channelData/tenant/id").asText()).isEqualTo(TestActivity.TENANT);
        Sent sent = CONNECTOR.message();
        assertThat(sent.path()).endsWith("/v3/conversations/a:opened/activities");
        assertThat(card(sent).toString()).contains("You have not met me");
    }

    @Test
    void passesOverWhomTeamsDoesNotLetItSpeakTo() {
        greet("en-GB");
        CONNECTOR.answerNext(403, Map.of(), "{\"error\":{\"code\":\"ForbiddenOperationException\"}}");

        transaction.executeWithoutResult(status -> outbox.tell(UUID.randomUUID().toString(), words("Not for me")));
        assertThat(CONNECTOR.message().path()).endsWith("/v3/conversations");
        tell("the last one");

        assertThat(card(CONNECTOR.message()).toString()).contains("the last one");
    }

    @Test
    void passesOverEverybodyWhileNothingEverCameFromTeams() {
        outbox.tell(person, words("Is anybody there?"));

        assertThat(count("select count(*) from teams_outgoing where done_at is null"))
                .isZero();
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private static Reply words(String words) {
        return Reply.of(new Part.Words(words));
    }

    private TestActivity mine(TestActivity activity, String locale) {
        return activity.with("from", Map.of("id", "29:" + person, "aadObjectId", person))
                .with("locale", locale)
                .with(
                        "conversation",
                        Map.of("id", conversation, "conversationType", "personal", "tenantId", TestActivity.TENANT));
    }

    /** The person writes, and is answered. */
    private void greet(String locale) {
        post(mine(message("Hello"), locale));
        CONNECTOR.message();
    }

    private long tell(String words) {
        return tell(words(words));
    }

    private long tell(Reply reply) {
        Long last = jdbc.sql("select coalesce(max(id), 0) from teams_outgoing")
                .query(Long.class)
                .single();
        transaction.executeWithoutResult(status -> outbox.tell(person, reply));
        return jdbc.sql("select id from teams_outgoing where id > ?")
                .param(last)
                .query(Long.class)
                .single();
    }

    private long addresses() {
        return jdbc.sql("select count(*) from teams_address where person = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    /** The message as it is once nothing is left to do. */
    private Map<String, Object> ended(long id) {
        return eventually(() -> jdbc
                .sql("select * from teams_outgoing where id = ? and done_at is not null")
                .param(id)
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElse(null));
    }
}
