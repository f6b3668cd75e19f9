package io.github.probity.graph.message.notification;

import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.ChatMessageJson;
import io.github.probity.graph.message.MessageReference;
import io.github.probity.graph.message.notification.Notification.Change;
import io.github.probity.graph.message.notification.Notification.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reading of one body, item by item; the cheap checks come first, and its tokens are checked once. */
final class BodyReading {

    private final Body body;
    private final Checks checks;
    private final Instant receivedAt;
    private final Map<String, Optional<String>> clientStates = new HashMap<>();
    private boolean tokensChecked;
    private Optional<Reason> tokensRefused = Optional.empty();

    /** What every body is checked against. */
    record Checks(NotificationSettings settings, KnownSubscriptions known, EncryptionKeys keys, TokenCheck tokens) {}

    BodyReading(Body body, Checks checks, Instant receivedAt) {
        this.body = body;
        this.checks = checks;
        this.receivedAt = receivedAt;
    }

    /** Why nothing in the body is to be believed, as far as that shows without its tokens; empty if it does not. */
    Optional<Reason> refused() {
        var refused = body.items().stream().map(this::refused).toList();
        return refused.stream().allMatch(Optional::isPresent)
                ? refused.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private Optional<Reason> refused(Item item) {
        try {
            requireSubscription(item);
            requireTenant(item);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.reason()).filter(reason -> !reason.isPassing());
        }
    }

    List<Notification> notifications() {
        return body.items().stream().map(this::notification).toList();
    }

    private Notification notification(Item item) {
        try {
            var subscription = requireSubscription(item);
            requireTenant(item);
            requireTokens(item);
            return item.lifecycleEvent() == null ? change(subscription, item) : lifecycle(subscription, item);
        } catch (Refused refused) {
            return refused.reason().refusal(item.subscriptionId());
        }
    }

    private String requireSubscription(Item item) {
        var id = item.subscriptionId();
        if (id == null) throw new Refused(Reason.UNKNOWN_SUBSCRIPTION);
        var secret = clientStates
                .computeIfAbsent(id, this::clientStateOf)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_SUBSCRIPTION));
        if (!MessageDigest.isEqual(bytes(secret), bytes(item.clientState()))) {
            throw new Refused(Reason.WRONG_CLIENT_STATE);
        }
        return id;
    }

    /** Graph may tell of a subscription before its making is committed here, so a second look follows. */
    private Optional<String> clientStateOf(String subscription) {
        var known = checks.known.clientStateOf(subscription);
        if (known.isPresent()) return known;
        var mayBecomeKnown = checks.known.areBeingMade();
        var knownNow = checks.known.clientStateOf(subscription);
        if (knownNow.isEmpty() && mayBecomeKnown) throw new Refused(Reason.SUBSCRIPTION_UNDER_WAY);
        return knownNow;
    }

    private void requireTenant(Item item) {
        if (item.tenantId() != null && !item.tenantId().equalsIgnoreCase(checks.settings.tenantId())) {
            throw new Refused(Reason.WRONG_TENANT);
        }
    }

    private void requireTokens(Item item) {
        if (item.content() != null && body.tokens().isEmpty()) throw new Refused(Reason.NO_TOKENS);
        if (!tokensChecked) checkTokens();
        if (tokensRefused.isPresent()) throw new Refused(tokensRefused.get());
    }

    private void checkTokens() {
        tokensChecked = true;
        try {
            checks.tokens.require(body.tokens(), receivedAt);
        } catch (Refused refused) {
            tokensRefused = Optional.of(refused.reason());
        }
    }

    private Notification change(String subscription, Item item) {
        var change = switch (String.valueOf(item.changeType())) {
            case "created" -> Change.CREATED;
            case "updated" -> Change.UPDATED;
            case "deleted" -> Change.DELETED;
            default -> throw new Refused(Reason.UNKNOWN_CHANGE);
        };
        var reference =
                MessageReference.ofResource(item.resource()).orElseThrow(() -> new Refused(Reason.NOT_A_MESSAGE));
        if (item.content() == null) return new Notification.Hint(subscription, change, reference);
        return new Notification.Delivery(subscription, change, content(item.content(), reference));
    }

    /** The message that came along, which must be the one announced. */
    private ChatMessage content(EncryptedContent content, MessageReference announced) {
        try {
            var message = ChatMessageJson.read(content.open(checks.keys));
            if (message.reference().equals(announced)) return message;
            throw new Refused(Reason.UNREADABLE_CONTENT);
        } catch (IllegalArgumentException notAMessage) {
            throw new Refused(Reason.UNREADABLE_CONTENT);
        }
    }

    private static Notification lifecycle(String subscription, Item item) {
        var event = switch (String.valueOf(item.lifecycleEvent())) {
            case "reauthorizationRequired" -> Event.REAUTHORIZATION_REQUIRED;
            case "subscriptionRemoved" -> Event.SUBSCRIPTION_REMOVED;
            case "missed" -> Event.MISSED;
            default -> throw new Refused(Reason.UNKNOWN_CHANGE);
        };
        return new Notification.Lifecycle(subscription, event, instant(item.expires()));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
