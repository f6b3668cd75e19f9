package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.screening.Scope;
import io.github.probity.bot.screening.ScopeEntry.Kind;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write where Probity is, on a running Probity: screened as what Graph tells of is, and once. */
class OverheardTest {

    private static final AtomicLong SENT = new AtomicLong(1_793_000_000_000L);

    private final RunningProbity probity = RunningProbity.get();
    private final StandInConnector connector = new StandInConnector();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Person sender = Sample.employee(9);
    private final Person other = Sample.employee(10);
    private final String chat = "19:" + UUID.randomUUID() + "@thread.v2";
    private final String id = Long.toString(SENT.incrementAndGet());
    private final String abuse = "You are a useless stupid bitch, " + UUID.randomUUID();

    @AfterEach
    void leave() {
        Person admin = Sample.all(Role.ADMIN).get(0);
        Scope scope = probity.bean(Scope.class);
        scope.entries().forEach(entry -> scope.remove(entry.kind(), entry.id(), admin));
        connector.close();
    }

    @Test
    void aMessageOfAGroupChatOpensOneCaseWithoutAnAnswer() {
        post("message", abuse, 0);
        post("message", abuse, 0);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(audited()).containsExactly("case.opened"));
        assertThat(connector.isQuiet()).isTrue();
    }

    @Test
    void anEditThatMendsIsNotedAndADeletionCloses() {
        post("message", abuse, 0);
        await().atMost(Duration.ofSeconds(60)).until(() -> !audited().isEmpty());
        post("messageUpdate", "I am sorry for that", 60);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(audited()).containsExactly("case.opened", "case.message-mended"));
        post("messageDelete", "", 120);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(audited())
                        .containsExactly("case.opened", "case.message-mended", "case.closed-deleted"));
    }

    @Test
    void whoIsExcludedIsNotHeardNorThoseWhoSpeakToThem() {
        probity.bean(GraphSandbox.class).conversations().open("/chats/" + chat, Set.of(sender.id(), other.id()));
        Person admin = Sample.all(Role.ADMIN).get(0);
        probity.bean(Scope.class).set(Kind.PERSON, other.id(), true, "for a test", admin);
        post("message", abuse, 0);

        await().atMost(Duration.ofSeconds(60)).until(() -> unanswered() == 0);
        assertThat(audited()).isEmpty();
    }

    private long unanswered() {
        return probity.bean(JdbcClient.class)
                .sql("select count(*) from teams_letter where done_at is null")
                .query(Long.class)
                .single();
    }

    private List<String> audited() {
        return Sample.caseOf(new MessageRef("teams/" + chat, id))
                .map(Sample::audited)
                .orElse(List.of());
    }

    private void post(String type, String text, int secondsLater) {
        TestActivity activity = TestActivity.message(connector.serviceUrl(), text)
                .with("type", type)
                .with("id", id)
                .with(
                        "timestamp",
                        Instant.ofEpochMilli(Long.parseLong(id))
                                .plusSeconds(secondsLater)
                                .toString())
                .with("from", Map.of("id", "29:" + sender.id(), "aadObjectId", sender.id(), "name", sender.name()))
                .with(
                        "conversation",
                        Map.of(
                                "id",
                                chat,
                                "conversationType",
                                "groupChat",
                                "isGroup",
                                true,
                                "tenantId",
                                TestActivity.TENANT));
        HttpRequest request = HttpRequest.newBuilder(probity.address("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(activity.toString()))
                .build();
        try {
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(202);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
