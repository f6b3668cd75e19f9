package io.github.probity.graph.message.subscription;

import io.github.probity.graph.client.GraphRefusedException;
import io.github.probity.graph.client.GraphUnavailableException;
import io.github.probity.graph.message.AccessRefusedException;
import io.github.probity.graph.message.notification.EncryptionKey;
import io.github.probity.graph.message.notification.EncryptionKeys;
import io.github.probity.graph.message.notification.Notification.Event;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks after one subscription at a time. */
final class Care {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final GraphSubscriptions graph;
    private final SubscriptionSettings settings;
    private final SubscriptionStore store;
    private final EncryptionKeys keys;
    private final Clock clock;

    Care(
            GraphSubscriptions graph,
            SubscriptionSettings settings,
            SubscriptionStore store,
            EncryptionKeys keys,
            Clock clock) {
        this.graph = graph;
        this.settings = settings;
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    Report look(WatchedResource resource) {
        return trying(resource.path(), () -> {
            var known = known(resource.path());
            return known.isEmpty() ? make(resource, Report.NONE) : look(resource, known.get());
        });
    }

    Report answer(Subscription subscription, Event event) {
        var watched = settings.watched().stream()
                .filter(resource -> resource.path().equals(subscription.resource()))
                .findFirst();
        if (watched.isEmpty()) return end(subscription);
        return trying(subscription.resource(), () -> switch (event) {
            case REAUTHORIZATION_REQUIRED -> renew(watched.get(), subscription);
            case SUBSCRIPTION_REMOVED -> replace(watched.get(), subscription);
            case MISSED -> Report.gap(subscription);
        });
    }

    Report end(Subscription subscription) {
        return trying(subscription.resource(), () -> {
            graph.end(subscription.id());
            store.remove(subscription.id());
            return Report.NONE;
        });
    }

    private Report look(WatchedResource resource, Subscription known) {
        var now = clock.instant();
        if (known.isOver(now) || !known.fits(settings)) return replace(resource, known);
        if (known.isHalfOver(now) || newKey(known) != null) return renew(resource, known);
        return Report.NONE;
    }

    private Report renew(WatchedResource resource, Subscription known) {
        try {
            var now = clock.instant();
            var key = newKey(known);
            var granted = resource.access().with(() -> graph.renew(known.id(), now.plus(settings.lifetime()), key));
            store.save(new Subscription(
                    known.id(),
                    known.resource(),
                    known.notificationUrl(),
                    known.clientState(),
                    now,
                    Objects.requireNonNull(granted).expiresAt(),
                    key == null ? known.certificateId() : key.id(),
                    key == null ? known.earlierCertificateId() : known.certificateId()));
            return Report.NONE;
        } catch (GraphRefusedException refused) {
            if (refused.isNotFound()) return replace(resource, known);
            throw refused;
        }
    }

    /** The lost one stays known, as over, until there is a new one: if that fails, the next look tries again. */
    private Report replace(WatchedResource resource, Subscription lost) {
        store.save(lost.overAt(clock.instant()));
        graph.end(lost.id());
        return make(resource, Report.gap(lost));
    }

    /** Nothing is saved, and what was known stays, unless Graph made the new one. */
    private Report make(WatchedResource resource, Report report) {
        var now = clock.instant();
        var secret = secret();
        var key = settings.withContent() ? keys.current() : null;
        var granted = Objects.requireNonNull(resource.access().with(() -> {
            endUnknown(resource.path());
            return graph.make(resource, settings, secret, now.plus(settings.lifetime()), key);
        }));
        store.save(new Subscription(
                granted.id(),
                resource.path(),
                settings.notificationUrl().toString(),
                secret,
                now,
                granted.expiresAt(),
                key == null ? null : key.id(),
                null));
        return report;
    }

    /** Ends what an earlier Probity made here and could not remember: Graph allows one a resource. */
    private void endUnknown(String resource) {
        graph.to(resource, settings.notificationUrl().toString()).forEach(graph::end);
    }

    /** The current key if the subscription has an older one; null if it needs no other. */
    private @Nullable EncryptionKey newKey(Subscription known) {
        if (known.certificateId() == null) return null;
        var current = keys.current();
        return current.id().equals(known.certificateId()) ? null : current;
    }

    private Optional<Subscription> known(String resource) {
        return store.all().stream().filter(s -> s.resource().equals(resource)).findFirst();
    }

    private static Report trying(String resource, Supplier<Report> work) {
        try {
            return work.get();
        } catch (AccessRefusedException refused) {
            return Report.trouble(resource, true, String.valueOf(refused.getMessage()));
        } catch (GraphRefusedException refused) {
            return Report.trouble(resource, true, Refusals.sentence(resource, refused));
        } catch (GraphUnavailableException unavailable) {
            return Report.trouble(resource, false, String.valueOf(unavailable.getMessage()));
        }
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
