package io.github.probity.graph.message;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message is blocked, and what its sender said to that.
 *
 * @param blocked hidden from its readers, from all or from those outside the organisation
 * @param answers what the sender chose in Teams; empty until then
 * @param justification the sender's reason for an override, null if none was given or asked for
 */
public record PolicyViolation(
        boolean blocked, Set<Answer> answers, @Nullable String justification) {

    /** A message that nobody has ever blocked. */
    public static final PolicyViolation NONE = new PolicyViolation(false, Set.of(), null);

    public PolicyViolation {
        answers = Set.copyOf(answers);
    }

    /** What a sender can answer to a block. */
    public enum Answer {
        OVERRIDE,
        FALSE_POSITIVE
    }

    /** The justification is the sender's own words, so it stays out of logs. */
    @Override
    public String toString() {
        return "PolicyViolation[blocked=" + blocked + ", answers=" + answers + "]";
    }
}
