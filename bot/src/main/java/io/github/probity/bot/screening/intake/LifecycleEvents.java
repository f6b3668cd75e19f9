package io.github.probity.bot.screening.intake;

import io.github.probity.graph.message.notification.Notification.Lifecycle;

/** Port: who looks after subscriptions is told what Graph says of them. An event may come more than once. */
public interface LifecycleEvents {

    void answer(Lifecycle event);
}
