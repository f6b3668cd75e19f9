package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, messages and a look into the trail, for tests of cases on the running Probity. */
public final class Sample {

    static final Instant SENT = Instant.parse("2026-11-20T10:00:00Z");

    private static final RunningProbity PROBITY = RunningProbity.get();

    private Sample() {}

    /** Somebody of staff whom the directory does not know. */
    public static Person stranger() {
        return new Person("person-" + UUID.randomUUID(), "Sam Ple", "", "", Person.Kind.STAFF, Set.of());
    }

    /** Those of the sample organisation who hold a role. */
    public static List<Person> all(Role role) {
        return PROBITY.bean(People.class).everyone().stream()
                .filter(person -> person.is(role))
                .toList();
    }

    /** Somebody of the sample organisation without a role, to whom nobody reports. */
    public static Person employee(int number) {
        People people = PROBITY.bean(People.class);
        return people.everyone().stream()
                .filter(person -> person.roles().isEmpty() && person.kind() == Person.Kind.STAFF)
                .filter(person -> people.reportsOf(person.id()).isEmpty())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    public static MessageRef message() {
        return new MessageRef("teams/19:test@thread.v2", UUID.randomUUID().toString());
    }

    /** Words that nobody else sends. */
    public static String words() {
        return "You are a right " + UUID.randomUUID() + " and everybody knows it";
    }

    public static Finding finding(Category category) {
        return new Finding(
                category, null, null, Severity.MEDIUM, 0.9, new Span(0, 7), "test-rule", "It was made for a test.");
    }

    public static Suspicion suspicion(MessageRef message, long version, String sender, String text, Category category) {
        return new Suspicion(message, version, sender, text, List.of(finding(category)), SENT);
    }

    public static long open(String sender, Category category) {
        return PROBITY.bean(Cases.class)
                .open(suspicion(message(), 1, sender, words(), category))
                .orElseThrow();
    }

    /** The case that a message opened, if it did. */
    public static Optional<Long> caseOf(MessageRef message) {
        String digest = PROBITY.bean(Digests.class).message(message);
        return PROBITY.bean(MessageTable.class).find(digest).flatMap(known -> Optional.ofNullable(known.opened()));
    }

    static Case read(long id) {
        return PROBITY.bean(CaseTable.class).find(id).orElseThrow();
    }

    /** What the audit trail says of a case, in order. */
    public static List<String> audited(long id) {
        return PROBITY.bean(JdbcClient.class)
                .sql("select kind from audit where subject = ? order by number")
                .param("case/" + id)
                .query(String.class)
                .list();
    }
}
