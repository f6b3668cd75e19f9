package io.github.probity.bot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Sample;
import io.github.probity.nlp.screening.Category;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From somebody's keyboard in Teams to the reviewers' queue, on a running Probity. */
class MessagesInTeamsTest {

    private final Council council = new Council();
    private final String unique = UUID.randomUUID().toString();

    @Test
    void anOffensiveMessageBecomesOneCaseHoweverOftenItIsTold() {
        String path = council.says(council.sender, Council.abuse());
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

        council.graph.conversations().edit(path, Council.abuse());
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

    @Test
    void aMessageIsHiddenAtOnceWhereTheOrganisationWantsThatAndItsSenderCanObject() {
        Powers powers = council.probity.bean(Powers.class);
        Person admin = Sample.all(Role.ADMIN).get(0);
        powers.set(Category.HARASSMENT, Power.BLOCK, admin);
        String path = council.says(council.sender, Council.abuse());
        council.eventually(() -> assertThat(council.audited(path))
                .containsExactly("case.opened", "case.blocked-at-once", "case.message-hidden"));
        powers.set(Category.HARASSMENT, Power.TELL, admin);
        council.graph.conversations().answer(path, "reportFalsePositive", "It was a quotation.");

        council.eventually(() -> assertThat(council.audited(path)).endsWith("case.false-positive"));
        assertThat(council.audited(path)).hasSize(4);
    }

    @Test
    void somebodyOutsideIsAThirdPartyToTheCase() {
        String path = council.says(council.sender, "<p>Good morning</p>");
        council.isLookedAt(path);
        council.graph.notifier().automatic(false);
        council.graph
                .conversations()
                .set(
                        path,
                        "from",
                        "{\"user\":{\"id\":\"f0000000-0000-4000-8000-000000000001\","
                                + "\"displayName\":\"Visitor\",\"userIdentityType\":\"federatedUser\"}}");
        council.graph.notifier().automatic(true);
        council.graph.conversations().edit(path, Council.abuse());

        council.eventually(() -> assertThat(council.audited(path)).containsExactly("case.opened"));
        assertThat(council.jdbc
                        .sql("select kind from review_case where id = ?")
                        .param(Sample.caseOf(Council.ref(path)).orElseThrow())
                        .query(String.class)
                        .single())
                .isEqualTo("third_party");
    }
}
