package io.github.probity.bot.acknowledgement;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.policies.PolicyVersion;
import io.github.probity.bot.policies.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to read a version, and writes down who says they have. Each move is written down once, however often made. */
@Service
public class Acknowledgements {

    private final RoundTable table;
    private final Team team;
    private final Versions versions;
    private final Audit audit;
    private final Clock clock;

    Acknowledgements(RoundTable table, Team team, Versions versions, Audit audit, Clock clock) {
        this.table = table;
        this.team = team;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of somebody's word that they have read a version. */
    public enum Given {
        NOW,
        BEFORE,
        /** The person was not asked, or the round is closed. */
        NOT_ASKED
    }

    /**
     * A line of a person's own list.
     *
     * @param version to read
     */
    public record ToRead(Round round, PolicyVersion version, Entry entry) {}

    /**
     * Asks people to read a version. If a round for it is open, those not yet asked join that one and its day stays.
     *
     * @param due last day to say so
     * @return the round's id
     */
    @Transactional
    public long start(long version, Collection<Person> people, LocalDate due, String by) {
        Optional<Long> opened = table.open(version, due, by, clock.instant());
        long round = opened.orElseGet(() -> table.openFor(version).orElseThrow().id());
        opened.ifPresent(
                id -> record("acknowledgement.round-started", by, id, Map.of("version", Long.toString(version))));
        long asked = people.stream()
                .filter(person -> table.ask(round, person, clock.instant()))
                .count();
        if (asked > 0) {
            record("acknowledgement.asked", by, round, Map.of("people", Long.toString(asked)));
        }
        return round;
    }

    /** Ends a round: nobody is asked or reminded any more, and the register stays. False if it has ended already. */
    @Transactional
    public boolean close(long round, String by) {
        boolean closed = table.close(round, clock.instant());
        if (closed) {
            record("acknowledgement.round-closed", by, round, Map.of());
        }
        return closed;
    }

    /** Takes a person's word that they have read the version. */
    @Transactional
    public Given acknowledge(long round, String person, String channel) {
        if (table.acknowledge(round, person, channel, clock.instant())) {
            record("acknowledgement.given", person, round, Map.of("channel", channel));
            return Given.NOW;
        }
        return table.openEntries(List.of(person)).stream().anyMatch(entry -> entry.round() == round)
                ? Given.BEFORE
                : Given.NOT_ASKED;
    }

    /** What a person is asked to read in rounds that are open, newest first, with what they have acknowledged. */
    public List<ToRead> of(Person person) {
        return toRead(table.openEntries(List.of(person.id())));
    }

    /** The same for everybody below a manager. */
    public List<ToRead> ofTeam(Person manager) {
        return toRead(
                table.openEntries(team.of(manager.id()).stream().map(Person::id).toList()));
    }

    /** Whether the person manages anybody. */
    public boolean manages(Person person) {
        return !team.of(person.id()).isEmpty();
    }

    /** All rounds, newest first. */
    public List<Round> rounds() {
        return table.all();
    }

    public Optional<Round> round(long id) {
        return table.find(id);
    }

    /** The version a round is about. */
    public PolicyVersion version(Round round) {
        return versions.find(round.version()).orElseThrow();
    }

    /** The register of a round, by department and name. */
    public List<Entry> register(long round) {
        return table.entries(round);
    }

    private List<ToRead> toRead(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        table.find(entry.round()).stream().map(round -> new ToRead(round, version(round), entry)))
                .toList();
    }

    private void record(String kind, String by, long round, Map<String, String> detail) {
        audit.record(new AuditEvent(kind, by, "acknowledgement-round/" + round, detail));
    }
}
