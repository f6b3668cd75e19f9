package io.github.probity.graph.message.subscription;

import java.util.List;

/** Port: where subscriptions outlast a restart. Each call is on disk when it returns. */
public interface SubscriptionStore {

    List<Subscription> all();

    /** Keeps a subscription in place of the one with the same resource. */
    void save(Subscription subscription);

    /** Forgets the subscription with this id, if there is one. */
    void remove(String id);
}
