package io.github.probity.graph.message.notification;

import java.util.Optional;

/** Port: the subscriptions that Probity made. */
@FunctionalInterface
public interface KnownSubscriptions {

    /** The secret given to Graph with the subscription; empty if there is no such subscription. */
    Optional<String> clientStateOf(String subscriptionId);

    /** Whether some are being made just now, of which Graph may tell before they are known here. */
    default boolean areBeingMade() {
        return false;
    }
}
