package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Graph demands of a subscription to messages. */
record SubscriptionRules(SandboxClock clock) {

    private static final Duration LONGEST = Duration.ofDays(3);
    private static final Duration LONGEST_WITHOUT_LIFECYCLE = Duration.ofHours(1);
    private static final List<String> REQUIRED =
            List.of("changeType", "notificationUrl", "resource", "expirationDateTime");
    private static final Set<String> CHANGES = Set.of("created", "updated", "deleted");
    private static final Pattern RESOURCE = Pattern.compile("/?(chats/getAllMessages|teams/getAllMessages"
            + "|users/[^/]+/chats/getAllMessages|chats/[^/]+/messages|teams/[^/]+/channels/[^/]+/messages)");

    void requireComplete(JsonObject subscription) {
        for (var name : REQUIRED) {
            if (Json.text(subscription, name).isEmpty()) throw GraphRefusal.badRequest("'" + name + "' is required.");
        }
        if (!RESOURCE.matcher(subscription.get("resource").getAsString()).matches()) {
            throw GraphRefusal.badRequest("The sandbox offers no subscription to " + subscription.get("resource"));
        }
        if (!CHANGES.containsAll(
                List.of(subscription.get("changeType").getAsString().split(",", -1)))) {
            throw GraphRefusal.badRequest("The changeType is not known.");
        }
        if (Json.text(subscription, "clientState").orElse("").length() > 255) {
            throw GraphRefusal.badRequest("The clientState is longer than 255 characters.");
        }
        requireLifetime(subscription);
        if (wantsContent(subscription)) Seal.requireCertificate(subscription);
    }

    static boolean wantsContent(JsonObject subscription) {
        return Json.text(subscription, "includeResourceData")
                .filter("true"::equals)
                .isPresent();
    }

    static Instant expiration(JsonObject subscription) {
        try {
            return OffsetDateTime.parse(subscription.get("expirationDateTime").getAsString())
                    .toInstant();
        } catch (DateTimeException notADate) {
            throw GraphRefusal.badRequest("The expirationDateTime is not a date.");
        }
    }

    private void requireLifetime(JsonObject subscription) {
        var lifetime = Duration.between(clock.now(), expiration(subscription));
        if (lifetime.isNegative() || lifetime.compareTo(LONGEST) > 0) {
            throw GraphRefusal.badRequest("Subscription expiration can only be up to 4320 minutes in the future.");
        }
        if (lifetime.compareTo(LONGEST_WITHOUT_LIFECYCLE) > 0
                && Json.text(subscription, "lifecycleNotificationUrl").isEmpty()) {
            throw GraphRefusal.badRequest("lifecycleNotificationUrl is required for more than 60 minutes.");
        }
    }
}
