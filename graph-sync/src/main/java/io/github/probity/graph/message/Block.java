package io.github.probity.graph.message;

import java.net.URI;
import java.util.List;

/**
 * How a message is to be blocked, and what its sender is told in Teams. The sender can always report a false positive:
 * Graph lets a block be contested even where it may not be overridden.
 *
 * @param explanation one or two sentences
 * @param policyAddress where the policy can be read
 * @param clauses the clauses that the message may break, each in a few words
 */
public record Block(String explanation, URI policyAddress, List<String> clauses, OverrideRule override) {

    public Block {
        clauses = List.copyOf(clauses);
    }

    /** Whether the sender may let the message be read all the same. */
    public enum OverrideRule {
        NOT_ALLOWED,
        ALLOWED,
        /** Only with a reason, which comes back as the violation's justification. */
        ALLOWED_WITH_REASON
    }
}
