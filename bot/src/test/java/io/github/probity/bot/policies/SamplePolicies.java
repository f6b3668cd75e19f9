package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.PolicyFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Policies small enough to be written out in a test. */
final class SamplePolicies {

    static final Clause CHAT_APPS = paragraph("5.1", "5.1 You must not use chat apps.\nAsk first.");
    static final Clause GROUPS = listing();

    private SamplePolicies() {}

    static Policy policy(String document, String version) {
        PolicyFacts facts = new PolicyFacts(
                "Policy on " + document,
                "Wexcombe Council",
                version,
                YearMonth.of(2026, 3),
                "Head of Digital",
                null,
                null,
                null,
                List.of("Service Desk", "Human Resources"));
        return new Policy(document, facts, List.of(CHAT_APPS, GROUPS));
    }

    static PolicyVersion version(Policy policy, @Nullable LocalDate from) {
        return new PolicyVersion(
                7,
                2,
                policy,
                "policy.md",
                PolicyVersion.Status.PUBLISHED,
                from,
                "probity",
                Instant.parse("2026-03-01T09:00:00Z"));
    }

    static PolicyVersion version() {
        return version(policy("chat", "4.2"), LocalDate.of(2026, 3, 2));
    }

    private static Clause paragraph(String reference, String text) {
        return new Clause(
                reference, List.of("5. Chat apps"), text, List.of(), Clause.Kind.PARAGRAPH, new Clause.Place(1, 0));
    }

    private static Clause listing() {
        String text = "5.3 In a group:\n(a) use council phones;\n(b) have two administrators.\nThat is all.";
        return new Clause(
                "5.3",
                List.of("5. Chat apps"),
                text,
                List.of(item("a", "(a) use council phones;", text), item("b", "(b) have two administrators.", text)),
                Clause.Kind.PARAGRAPH,
                new Clause.Place(1, 60));
    }

    private static Clause.Item item(String label, String words, String text) {
        int start = text.indexOf(words);
        return new Clause.Item(label, start, start + words.length());
    }
}
