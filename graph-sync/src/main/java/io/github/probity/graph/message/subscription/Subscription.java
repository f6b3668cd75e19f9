package io.github.probity.graph.message.subscription;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription that Graph has.
 *
 * @param clientState the secret that notifications of it carry
 * @param renewedAt when it was made or last renewed; it was alive then
 * @param certificateId for which its content is encrypted, null if it has none
 * @param earlierCertificateId the one before that, null if there was none; notifications may still name it
 */
public record Subscription(
        String id,
        String resource,
        String notificationUrl,
        String clientState,
        Instant renewedAt,
        Instant expiresAt,
        @Nullable String certificateId,
        @Nullable String earlierCertificateId) {

    /** For how long Graph tries to deliver a notification, and so may name a certificate after it was replaced. */
    private static final Duration REDELIVERY = Duration.ofHours(4);

    boolean isHalfOver(Instant now) {
        var half = Duration.between(renewedAt, expiresAt).dividedBy(2);
        return !now.isBefore(renewedAt.plus(half));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    Subscription overAt(Instant when) {
        return new Subscription(
                id, resource, notificationUrl, clientState, renewedAt, when, certificateId, earlierCertificateId);
    }

    boolean fits(SubscriptionSettings settings) {
        return notificationUrl.equals(settings.notificationUrl().toString())
                && settings.withContent() == (certificateId != null);
    }

    boolean mayName(String certificate, Instant now) {
        return certificate.equals(certificateId)
                || (certificate.equals(earlierCertificateId) && now.isBefore(renewedAt.plus(REDELIVERY)));
    }

    @Override
    public String toString() {
        return "Subscription[id=" + id + ", resource=" + resource + ", expiresAt=" + expiresAt + ", clientState=***]";
    }
}
