package io.github.probity.bot.screening.watch;

import io.github.probity.bot.review.Vault;
import io.github.probity.graph.message.notification.EncryptionKey;
import io.github.probity.graph.message.notification.EncryptionKeys;
import java.security.cert.CertificateEncodingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The certificates that Graph encrypts for: one in use, made anew each half year, and older ones as long as a notification
 * may name them. Private keys are sealed at rest and kept open in memory.
 */
@Component
class Certificates implements EncryptionKeys {

    private static final Duration IN_USE = Duration.ofDays(182);
    private static final Duration VALID = Duration.ofDays(730);
    private static final Duration AT_LEAST = Duration.ofDays(1);
    private static final String PURPOSE = "screening certificate";

    /** Any number that nothing else locks. */
    private static final long LOCK = 0x70726f6263657274L;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final Map<String, EncryptionKey> open = new ConcurrentHashMap<>();

    Certificates(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    private record Made(String id, Instant at) {}

    @Override
    @Transactional
    public EncryptionKey current() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> true)
                .single();
        return all().stream()
                .findFirst()
                .filter(newest -> newest.at().plus(IN_USE).isAfter(clock.instant()))
                .flatMap(newest -> byId(newest.id()))
                .orElseGet(this::make);
    }

    @Override
    public Optional<EncryptionKey> byId(String id) {
        EncryptionKey known = open.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<EncryptionKey> read = jdbc.sql("select * from screening_certificate where id = :id")
                .param("id", id)
                .query(this::key)
                .optional();
        read.ifPresent(key -> open.put(id, key));
        return read;
    }

    /** Deletes those that nothing names any more, the one in use never. */
    void forget(Predicate<String> mayBeNamed) {
        Instant longAgo = clock.instant().minus(AT_LEAST);
        all().stream()
                .skip(1)
                .filter(made -> made.at().isBefore(longAgo) && !mayBeNamed.test(made.id()))
                .forEach(made -> delete(made.id()));
    }

    private void delete(String id) {
        jdbc.sql("delete from screening_certificate where id = :id")
                .param("id", id)
                .update();
        open.remove(id);
    }

    /** The newest first. */
    private List<Made> all() {
        return jdbc.sql("select id, made_at from screening_certificate order by made_at desc")
                .query((row, number) -> new Made(
                        row.getString("id"), row.getTimestamp("made_at").toInstant()))
                .list();
    }

    private EncryptionKey make() {
        Instant now = clock.instant();
        EncryptionKey key = EncryptionKey.generate(UUID.randomUUID().toString(), now, VALID);
        try {
            jdbc.sql("insert into screening_certificate (id, made_at, certificate, private_key)"
                            + " values (:id, :now, :certificate, :key)")
                    .param("id", key.id())
                    .param("now", Timestamp.from(now))
                    .param("certificate", key.certificate().getEncoded())
                    .param("key", vault.seal(PURPOSE, key.privateKey().getEncoded()))
                    .update();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("A certificate that was just made can be written", impossible);
        }
        return key;
    }

    private EncryptionKey key(ResultSet row, int number) throws SQLException {
        return EncryptionKey.of(
                row.getString("id"), row.getBytes("certificate"), vault.open(PURPOSE, row.getBytes("private_key")));
    }
}
