package io.github.probity.graph.message.subscription;

import java.util.ArrayList;
import java.util.List;

/** Subscriptions in memory. */
public final class StoredSubscriptions implements SubscriptionStore {

    private final List<Subscription> all = new ArrayList<>();

    @Override
    public List<Subscription> all() {
        return List.copyOf(all);
    }

    @Override
    public void save(Subscription subscription) {
        all.removeIf(other -> other.resource().equals(subscription.resource()));
        all.add(subscription);
    }

    @Override
    public void remove(String id) {
        all.removeIf(subscription -> subscription.id().equals(id));
    }
}
