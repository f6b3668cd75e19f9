package io.github.probity.bot.screening.intake;

import io.github.probity.graph.client.GraphUnavailableException;
import io.github.probity.graph.message.AccessRefusedException;
import io.github.probity.graph.message.MessageReference;
import io.github.probity.graph.message.Messages;
import io.github.probity.graph.message.notification.Notification;
import io.github.probity.graph.message.notification.Notification.Delivery;
import io.github.probity.graph.message.notification.Notification.Hint;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import io.github.probity.graph.message.notification.Notification.Refusal;
import io.github.probity.graph.message.notification.Notifications;
import java.time.Duration;

/** Reads a post to its end, or throws and is given it again; what was done already is then done to no effect. */
final class PostReader {

    private static final Duration UNTIL_ALLOWED = Duration.ofMinutes(10);

    /** What the reading of single messages is called among the troubles. */
    private static final String READING = "messages";

    private final Notifications notifications;
    private final Messages messages;
    private final MessageDoor door;
    private final LifecycleEvents lifecycle;
    private final Refusals refusals;
    private final Troubles troubles;

    PostReader(
            Notifications notifications,
            Messages messages,
            MessageDoor door,
            LifecycleEvents lifecycle,
            Refusals refusals,
            Troubles troubles) {
        this.notifications = notifications;
        this.messages = messages;
        this.door = door;
        this.lifecycle = lifecycle;
        this.refusals = refusals;
        this.troubles = troubles;
    }

    /** @throws NotNow if it must be read again later */
    void read(Post post) {
        try {
            notifications.read(post.body(), post.receivedAt()).forEach(this::take);
        } catch (GraphUnavailableException unavailable) {
            throw new NotNow(String.valueOf(unavailable.getMessage()), unavailable.retryAfter());
        } catch (AccessRefusedException refused) {
            troubles.note(READING, true, String.valueOf(refused.getMessage()));
            throw new NotNow(String.valueOf(refused.getMessage()), UNTIL_ALLOWED);
        }
    }

    private void take(Notification notification) {
        if (notification instanceof Delivery delivery) {
            door.take(delivery.message());
        } else if (notification instanceof Hint hint) {
            read(hint.message());
        } else if (notification instanceof Lifecycle event) {
            lifecycle.answer(event);
        } else if (notification instanceof Refusal refusal) {
            refuse(refusal);
        }
    }

    private void read(MessageReference message) {
        messages.read(message).ifPresentOrElse(door::take, () -> door.gone(message));
        troubles.clear(READING);
    }

    private void refuse(Refusal refusal) {
        if (refusal.reason().isPassing()) {
            throw new NotNow(refusal.sentence(), Duration.ZERO);
        }
        refusals.count(refusal.reason());
    }
}
