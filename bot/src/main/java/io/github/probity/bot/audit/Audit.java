package io.github.probity.bot.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the trail and hands it out. */
@Service
public class Audit {

    /** Any number will do, so long as nothing else locks it: rows are written one after the other. */
    private static final long LOCK = 0x70726f62697479L;

    /** Rows in memory at once while the trail is read. */
    private static final int FETCH = 500;

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Audit(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Writes what happened, in the transaction that made it happen: both are kept or neither is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> 0)
                .single();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditEntry entry = database.sql("select number, hash from audit order by number desc limit 1")
                .query((row, n) -> AuditEntry.following(row.getLong("number") + 1, row.getString("hash"), now, event))
                .optional()
                .orElseGet(() -> AuditEntry.following(1, AuditEntry.BEGINNING, now, event));
        insert(entry);
    }

    private void insert(AuditEntry entry) {
        AuditEvent event = entry.event();
        database.sql("insert into audit (number, at, kind, actor, subject, detail, previous, hash)"
                        + " values (?, ?, ?, ?, ?, ?::json, ?, ?)")
                .params(
                        entry.number(),
                        OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                        event.kind(),
                        event.actor(),
                        event.subject(),
                        json.writeValueAsString(event.sortedDetail()),
                        entry.previous(),
                        entry.hash())
                .update();
    }

    /** Writes the whole trail as lines of JSON, oldest first, as {@code verify-audit} reads it. */
    @Transactional(readOnly = true)
    public void export(Writer lines) {
        each(entry -> {
            try {
                lines.append(AuditLine.write(entry)).append('\n');
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** What somebody did, with the time at which it was written down, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditDeed> by(String actor) {
        return database
                .sql("select * from audit where actor = ? order by number")
                .param(actor)
                .query((row, n) -> entry(row))
                .list()
                .stream()
                .map(AuditEntry::deed)
                .toList();
    }

    /**
     * What was written down last, newest first.
     *
     * @param subject of it, as {@code case/12}; empty for anything
     * @param before the place in the trail from which it is looked for backwards, itself left out
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<AuditDeed> latest(String subject, long before, int most) {
        return database.sql("""
                        select * from audit where number < :before and (:subject = '' or subject = :subject)
                        order by number desc limit :most
                        """)
                .param("before", before)
                .param("subject", subject)
                .param("most", most)
                .query((row, n) -> entry(row).deed())
                .list();
    }

    /** Follows the chain through the whole trail. */
    @Transactional(readOnly = true)
    public AuditState verify() {
        AuditChain chain = new AuditChain();
        each(chain::follow);
        return chain.state();
    }

    private void each(Consumer<AuditEntry> reader) {
        database.sql("select * from audit order by number").withFetchSize(FETCH).query(row -> {
            reader.accept(entry(row));
        });
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        AuditEvent event = new AuditEvent(
                row.getString("kind"),
                row.getString("actor"),
                row.getString("subject"),
                json.readValue(row.getString("detail"), FACTS));
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new AuditEntry(row.getLong("number"), at, event, row.getString("previous"), row.getString("hash"));
    }
}
