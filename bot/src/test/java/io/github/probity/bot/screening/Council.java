package io.github.probity.bot.screening;

import static org.awaitility.Awaitility.await;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the sample organisation who write to each other in Teams, and what the running Probity makes of it. */
final class Council {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final RunningProbity probity = RunningProbity.get();
    final GraphSandbox graph = probity.bean(GraphSandbox.class);
    final JdbcClient jdbc = probity.bean(JdbcClient.class);
    final Person sender = Sample.employee(3);
    final Person receiver = Sample.employee(4);
    final String chat = "/chats/19:" + UUID.randomUUID() + "@thread.v2";

    Council() {
        graph.conversations().open(chat, Set.of(sender.id(), receiver.id()));
        await().atMost(PATIENCE)
                .until(() -> graph.subscriptions().to("/chats/getAllMessages").size() == 1);
    }

    /** The people of the organisation, as Probity knows them. */
    People people() {
        return probity.bean(People.class);
    }

    /** Somebody's message in the chat; its path. */
    String says(Person person, String html) {
        return graph.conversations().write(chat, person.id(), html);
    }

    /** Waits until the message, and so every one before it, was looked at. */
    void isLookedAt(String path) {
        long before = seen();
        String after = says(receiver, "<p>Thank you, see you on Monday.</p>");
        await().atMost(PATIENCE).until(() -> waiting() == 0 && seen() > before);
        assert !after.equals(path);
    }

    private long seen() {
        return count("select count(*) from screening_seen");
    }

    long waiting() {
        return count("select count(*) from screening_post");
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    static MessageRef ref(String path) {
        String[] parts = path.split("/", -1);
        return new MessageRef("teams/" + parts[2], parts[4]);
    }

    /** What happened to the case that a message opened, in order; nothing if it opened none. */
    List<String> audited(String path) {
        return Sample.caseOf(ref(path)).map(Sample::audited).orElse(List.of());
    }

    void eventually(Runnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion::run);
    }
}
