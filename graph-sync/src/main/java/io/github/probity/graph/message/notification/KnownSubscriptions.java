package io.github.probity.graph.message.notification;

import java.util.Optional;

/** Port: the subscriptions that Probity made. */
@FunctionalInterface
public interface KnownSubscriptions {

    /** The secret given to Graph with the subscription; empty if there is no such subscription. */
    Optional<String> clientStateOf(String subscriptionId);
}
