package io.github.probity.bot.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something worth proving later. Holds identifiers and never names or message text: the trail is kept longer than either
 * may be.
 *
 * @param kind what happened, as {@code noun.verb} in the past tense, such as {@code policy.published}
 * @param actor the identifier of the person who did it, or {@code probity} for the program itself
 * @param subject the identifier of what it was done to
 * @param detail further facts by name
 */
public record AuditEvent(String kind, String actor, String subject, Map<String, String> detail) {

    /** The actor of what nobody asked for. */
    public static final String PROBITY = "probity";

    public AuditEvent {
        detail = Map.copyOf(detail);
    }

    /** The detail in the one order that the hash is made over. */
    public SortedMap<String, String> sortedDetail() {
        return new TreeMap<>(detail);
    }
}
