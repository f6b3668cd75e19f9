package io.github.probity.bot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From somebody's keyboard in Teams to the reviewers' queue, on a running Probity. */
class MessagesInTeamsTest {

    private static final String ABUSE = "<p>You are a useless stupid bitch, %s</p>";

    private final Council council = new Council();
    private final String unique = UUID.randomUUID().toString();

    @Test
    void anOffensiveMessageBecomesOneCaseHoweverOftenItIsTold() {
        String path = council.says(council.sender, ABUSE.formatted(unique));
        council.eventually(() -> assertThat(council.audited(path)).containsExactly("case.opened"));

        String subscription =
                council.graph.subscriptions().to("/chats/getAllMessages").get(0);
        String body = council.graph.notifier().change(subscription, "created", path);
        for (int n = 0; n < 3; n++) {
            assertThat(council.graph.notifier().post(subscription, body)).isEqualTo(202);
        }
        council.isLookedAt(path);

        assertThat(council.audited(path)).containsExactly("case.opened");
    }

    @Test
    void anEditThatOffendsOpensACaseAndOneThatMendsIsNotedAndADeletionCloses() {
        String path = council.says(council.sender, "<p>Good morning " + unique + "</p>");
        council.isLookedAt(path);
        assertThat(council.audited(path)).isEmpty();

        council.graph.conversations().edit(path, ABUSE.formatted(unique));
        council.eventually(() -> assertThat(council.audited(path)).containsExactly("case.opened"));
        council.graph.conversations().edit(path, "<p>Sorry about that " + unique + "</p>");
        council.eventually(
                () -> assertThat(council.audited(path)).containsExactly("case.opened", "case.message-mended"));
        council.graph.conversations().delete(path);
        council.eventually(() -> assertThat(council.audited(path))
                .containsExactly("case.opened", "case.message-mended", "case.closed-deleted"));
    }

    @Test
    void reactionsAndTheEchoOfABlockOpenNothing() {
        String path = council.says(council.sender, "<p>The minutes are ready " + unique + "</p>");
        council.isLookedAt(path);
        council.graph.conversations().react(path);
        council.graph
                .conversations()
                .set(path, "policyViolation", "{\"dlpAction\":\"blockAccess\",\"verdictDetails\":\"none\"}");
        council.isLookedAt(path);

        assertThat(council.audited(path)).isEmpty();
    }

    @Test
    void whatLedToNoFindingIsNowhere() {
        String path = council.says(council.sender, "<p>The canary sings " + unique + "</p>");
        council.isLookedAt(path);

        assertThat(council.count("select count(*) from screening_post")).isZero();
        assertThat(council.jdbc
                        .sql("select count(*) from screening_seen s where s::text like ?")
                        .param("%" + unique + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
