package io.github.probity.bot.policies;

import io.github.probity.bot.policies.PolicyVersion.Status;
import io.github.probity.bot.policies.Shelf.Copy;
import io.github.probity.nlp.policy.PolicyFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** All versions of all policies, drafts included, as their owner sees them. */
@Service
public class Versions {

    private final JdbcClient jdbc;
    private final VersionTable table;
    private final JsonMapper json;
    private final Clock clock;

    Versions(JdbcClient jdbc, VersionTable table, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.json = json;
        this.clock = clock;
    }

    /** The day it is where policies take effect. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(InForce.ZONE));
    }

    /** Each policy with its versions, by title. */
    public List<Shelf> shelves() {
        Set<Long> inForce = Set.copyOf(table.inForce(today()));
        return jdbc.sql("""
                select v.id, p.document, v.number, v.facts, v.file_name, v.status, v.published_from, v.uploaded_at
                from policy_version v join policy p on p.id = v.policy order by v.number desc
                """).query((row, n) -> copy(row, inForce)).list().stream()
                .collect(Collectors.groupingBy(Copy::document, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(shelf -> new Shelf(shelf.getKey(), shelf.getValue()))
                .sorted(Comparator.comparing(Shelf::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** A version, whatever has become of it. */
    public Optional<PolicyVersion> find(String document, int number) {
        return table.find(document, number);
    }

    /** A version by its id, whatever has become of it. */
    public Optional<PolicyVersion> find(long id) {
        return table.byId(id);
    }

    /** The version that this one follows: of those ever published, the last that was uploaded before it. */
    public Optional<PolicyVersion> before(PolicyVersion version) {
        return shelves().stream()
                .filter(shelf -> shelf.document().equals(version.document()))
                .flatMap(shelf -> shelf.versions().stream())
                .filter(copy -> copy.number() < version.number() && copy.status() != Status.DRAFT)
                .findFirst()
                .flatMap(copy -> table.byId(copy.id()));
    }

    private Copy copy(ResultSet row, Set<Long> inForce) throws SQLException {
        return new Copy(
                row.getLong("id"),
                row.getString("document"),
                row.getInt("number"),
                json.readValue(row.getString("facts"), PolicyFacts.class),
                row.getString("file_name"),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("published_from", LocalDate.class),
                row.getTimestamp("uploaded_at").toInstant(),
                inForce.contains(row.getLong("id")));
    }
}
