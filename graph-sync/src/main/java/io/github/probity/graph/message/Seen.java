package io.github.probity.graph.message;

import java.time.Instant;
import java.util.Set;

/**
 * What is remembered of a message that was handled, none of it text.
 *
 * @param textOf when the text that was handled was written
 * @param answers what its sender had answered to a block by then
 */
public record Seen(Instant textOf, boolean deleted, Set<PolicyViolation.Answer> answers) {

    public Seen {
        answers = Set.copyOf(answers);
    }
}
