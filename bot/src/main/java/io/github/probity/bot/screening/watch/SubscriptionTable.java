package io.github.probity.bot.screening.watch;

import io.github.probity.bot.review.Vault;
import io.github.probity.graph.message.notification.KnownSubscriptions;
import io.github.probity.graph.message.subscription.Subscription;
import io.github.probity.graph.message.subscription.SubscriptionStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subscriptions that Graph has, their secrets sealed. */
@Component
class SubscriptionTable implements SubscriptionStore, KnownSubscriptions {

    private static final String PURPOSE = "screening subscription";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SubscribingLock lock;

    /** Secrets that were asked for; one never changes, so what was true stays true. */
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    SubscriptionTable(JdbcClient jdbc, Vault vault, SubscribingLock lock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.lock = lock;
    }

    @Override
    public List<Subscription> all() {
        return jdbc.sql("select * from screening_subscription order by resource")
                .query(this::subscription)
                .list();
    }

    @Override
    public Optional<String> clientStateOf(String subscriptionId) {
        String secret = secrets.get(subscriptionId);
        if (secret != null) {
            return Optional.of(secret);
        }
        Optional<String> found = jdbc.sql("select client_state from screening_subscription where id = :id")
                .param("id", subscriptionId)
                .query(byte[].class)
                .optional()
                .map(bytes -> vault.openText(PURPOSE, bytes));
        found.ifPresent(known -> secrets.put(subscriptionId, known));
        return found;
    }

    @Override
    public boolean areBeingMade() {
        return lock.isTaken();
    }

    @Override
    public void save(Subscription subscription) {
        jdbc.sql("""
                insert into screening_subscription (id, resource, notification_url, client_state, renewed_at, expires_at,
                    certificate_id, earlier_certificate_id)
                values (:id, :resource, :url, :state, :renewed, :expires, :certificate, :earlier)
                on conflict (resource) do update set id = :id, notification_url = :url, client_state = :state,
                    renewed_at = :renewed, expires_at = :expires, certificate_id = :certificate,
                    earlier_certificate_id = :earlier
                """)
                .param("id", subscription.id())
                .param("resource", subscription.resource())
                .param("url", subscription.notificationUrl())
                .param("state", vault.seal(PURPOSE, subscription.clientState()))
                .param("renewed", Timestamp.from(subscription.renewedAt()))
                .param("expires", Timestamp.from(subscription.expiresAt()))
                .param("certificate", subscription.certificateId())
                .param("earlier", subscription.earlierCertificateId())
                .update();
    }

    @Override
    public void remove(String id) {
        jdbc.sql("delete from screening_subscription where id = :id")
                .param("id", id)
                .update();
        secrets.remove(id);
    }

    private Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getString("id"),
                row.getString("resource"),
                row.getString("notification_url"),
                vault.openText(PURPOSE, row.getBytes("client_state")),
                row.getTimestamp("renewed_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getString("certificate_id"),
                row.getString("earlier_certificate_id"));
    }
}
