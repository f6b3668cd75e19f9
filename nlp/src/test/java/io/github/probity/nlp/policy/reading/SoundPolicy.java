package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;

/** What holds of every policy that was read. */
final class SoundPolicy {

    private SoundPolicy() {}

    static void check(Policy policy) {
        assertThat(policy.clauses()).isNotEmpty();
        assertThat(policy.clauses()).extracting(Clause::reference).doesNotHaveDuplicates();
        policy.clauses().forEach(SoundPolicy::check);
    }

    private static void check(Clause clause) {
        assertThat(clause.text()).isNotBlank();
        int before = 0;
        for (Clause.Item item : clause.items()) {
            assertThat(item.start()).isGreaterThanOrEqualTo(before);
            assertThat(item.end()).isBetween(item.start(), clause.text().length());
            before = item.end();
        }
    }
}
