package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.teams.StandInConnector.Sent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom Probity can speak to of its own accord, and how it forgets them. */
class AddressBookTest extends OutboxSlice {

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
}
