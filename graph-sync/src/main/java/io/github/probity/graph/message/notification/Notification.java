package io.github.probity.graph.message.notification;

import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.MessageReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One item of what Graph posted. All but a refusal have passed every check. */
public sealed interface Notification {

    /** What happened to a message. */
    enum Change {
        CREATED,
        UPDATED,
        DELETED
    }

    /** What Graph says of a subscription itself. */
    enum Event {
        /** Delivery stops unless the subscription is renewed. */
        REAUTHORIZATION_REQUIRED,
        /** The subscription is gone; what happened meanwhile was not told. */
        SUBSCRIPTION_REMOVED,
        /** Some notifications were lost. Graph never says so for Teams messages. */
        MISSED
    }

    /** A message changed; read it to learn what it says now. */
    record Hint(String subscriptionId, Change change, MessageReference message) implements Notification {}

    /** A message changed and came along, decrypted. */
    record Delivery(String subscriptionId, Change change, ChatMessage message) implements Notification {}

    /**
     * Something about the subscription.
     *
     * @param expires when the subscription ends, null if Graph does not say
     */
    record Lifecycle(
            String subscriptionId, Event event, @Nullable Instant expires) implements Notification {}

    /**
     * Something that was not believed or not understood. It must change nothing but a counter.
     *
     * @param subscriptionId as it was written, null if there was none or it cannot be one
     * @param sentence what happened and what to do, for the operator; holds no text of a message
     */
    record Refusal(Reason reason, @Nullable String subscriptionId, String sentence) implements Notification {}
}
