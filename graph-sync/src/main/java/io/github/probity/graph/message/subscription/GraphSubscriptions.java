package io.github.probity.graph.message.subscription;

import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphRefusedException;
import io.github.probity.graph.client.Pages;
import io.github.probity.graph.message.notification.EncryptionKey;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The requests behind subscriptions. */
record GraphSubscriptions(GraphConnection graph) {

    /** What Graph answers for a subscription it made or renewed. */
    record Granted(String id, Instant expiresAt) {}

    private record Listed(String id, String resource, String notificationUrl) {}

    Granted make(
            WatchedResource resource,
            SubscriptionSettings settings,
            String clientState,
            Instant until,
            @Nullable EncryptionKey key) {
        var asked = new com.microsoft.graph.models.Subscription();
        asked.setResource(resource.path());
        asked.setChangeType("created,updated,deleted");
        asked.setNotificationUrl(settings.notificationUrl().toString());
        asked.setLifecycleNotificationUrl(settings.lifecycleUrl().toString());
        asked.setClientState(clientState);
        asked.setIncludeResourceData(key != null);
        setTerms(asked, until, key);
        return granted(graph.read(sdk -> sdk.subscriptions().post(asked)), null, until);
    }

    /** Renews and, if Graph asked for that, authorises anew; the key is given only when it changes. */
    Granted renew(String id, Instant until, @Nullable EncryptionKey key) {
        var change = new com.microsoft.graph.models.Subscription();
        setTerms(change, until, key);
        return granted(
                graph.read(sdk -> sdk.subscriptions().bySubscriptionId(id).patch(change)), id, until);
    }

    /** Ends a subscription; one that is gone already is no error. */
    void end(String id) {
        try {
            graph.read(sdk -> {
                sdk.subscriptions().bySubscriptionId(id).delete();
                return null;
            });
        } catch (GraphRefusedException refused) {
            if (!refused.isNotFound()) throw refused;
        }
    }

    /** Ids of subscriptions to the resource that post to the address. */
    List<String> to(String resource, String notificationUrl) {
        return all().stream()
                .filter(s -> bare(s.resource).equals(bare(resource)) && s.notificationUrl.equals(notificationUrl))
                .map(Listed::id)
                .toList();
    }

    private List<Listed> all() {
        var pages = new Pages<com.microsoft.graph.models.Subscription, Listed>(GraphSubscriptions::listed);
        var page = graph.read(sdk -> sdk.subscriptions().get());
        while (page != null) {
            var next = pages.add(page.getValue(), page.getOdataNextLink());
            page = next.isEmpty()
                    ? null
                    : graph.read(sdk -> sdk.subscriptions().withUrl(next.get()).get());
        }
        return pages.items();
    }

    private static Listed listed(com.microsoft.graph.models.Subscription model) {
        return new Listed(
                Objects.requireNonNullElse(model.getId(), ""),
                Objects.requireNonNullElse(model.getResource(), ""),
                Objects.requireNonNullElse(model.getNotificationUrl(), ""));
    }

    private static void setTerms(
            com.microsoft.graph.models.Subscription asked, Instant until, @Nullable EncryptionKey key) {
        asked.setExpirationDateTime(OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
        if (key == null) return;
        try {
            asked.setEncryptionCertificate(
                    Base64.getEncoder().encodeToString(key.certificate().getEncoded()));
            asked.setEncryptionCertificateId(key.id());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("A certificate that was read cannot be written.", impossible);
        }
    }

    private static Granted granted(
            com.microsoft.graph.models.@Nullable Subscription answer, @Nullable String knownId, Instant asked) {
        var id = answer == null || answer.getId() == null ? knownId : answer.getId();
        var expires = answer == null ? null : answer.getExpirationDateTime();
        return new Granted(
                Objects.requireNonNull(id, "Graph made a subscription without giving its id"),
                expires == null ? asked : expires.toInstant());
    }

    private static String bare(String resource) {
        return resource.replaceFirst("^/", "");
    }
}
