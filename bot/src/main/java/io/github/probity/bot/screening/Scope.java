package io.github.probity.bot.screening;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.screening.ScopeEntry.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose messages are screened. An exclusion counts for more than any other line, for what somebody sends and for what is
 * sent to them, so that whoever speaks to a trade-union representative or a chaplain is not listened to.
 */
@Component
public class Scope {

    private final ScopeTable table;
    private final ScreeningSettings settings;
    private final People people;
    private final Audit audit;
    private final Clock clock;
    private final Fresh<Watched> watched;

    Scope(ScopeTable table, ScreeningSettings settings, People people, Audit audit, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.watched = new Fresh<>(this::read, clock);
    }

    /**
     * The scope with groups made into people.
     *
     * @param everyone true if all are watched who are not excluded; {@code people} is empty then
     * @param people identifiers of those who are watched
     * @param excluded identifiers of people, chats, channels and teams
     */
    public record Watched(boolean everyone, Set<String> people, Set<String> excluded) {

        public boolean isNobody() {
            return !everyone && people.isEmpty();
        }

        boolean includes(String sender, Set<String> with) {
            return (everyone || people.contains(sender))
                    && !excluded.contains(sender)
                    && with.stream().noneMatch(excluded::contains);
        }
    }

    /** Whether a message may be read; decided without its text. */
    boolean includes(Heard heard) {
        return watched.get().includes(heard.sender(), heard.with());
    }

    /** Who is watched now; up to half a minute old. */
    public Watched watched() {
        return watched.get();
    }

    /** What was decided. */
    public List<ScopeEntry> entries() {
        return table.all();
    }

    /** Whether everybody is watched because nobody has decided yet and the settings say so. */
    public boolean isUsual() {
        return table.all().stream().allMatch(ScopeEntry::excluded) && settings.watchesEveryone();
    }

    /** Watches somebody, or excludes something; in place of what was decided about the same before. */
    @Transactional
    public void set(Kind kind, String id, boolean excluded, String reason, Person by) {
        if (!kind.mayBe(excluded)) {
            throw new IllegalArgumentException(kind + " can't be " + (excluded ? "excluded" : "watched"));
        }
        table.put(new ScopeEntry(kind, id, excluded, reason, by.id(), clock.instant()));
        record(excluded ? "screening.excluded" : "screening.watched", kind, id, by);
    }

    /** Takes a line out. */
    @Transactional
    public void remove(Kind kind, String id, Person by) {
        if (table.remove(kind, id)) {
            record("screening.scope-removed", kind, id, by);
        }
    }

    private void record(String event, Kind kind, String id, Person by) {
        String subject = kind == Kind.EVERYONE ? kind.code() : kind.code() + " " + id;
        audit.record(new AuditEvent(event, by.id(), subject, Map.of()));
        watched.outdate();
    }

    private Watched read() {
        List<ScopeEntry> all = table.all();
        List<ScopeEntry> included =
                all.stream().filter(entry -> !entry.excluded()).toList();
        boolean everyone = included.isEmpty()
                ? settings.watchesEveryone()
                : included.stream().anyMatch(entry -> entry.kind() == Kind.EVERYONE);
        return new Watched(
                everyone,
                everyone ? Set.of() : ids(included),
                ids(all.stream().filter(ScopeEntry::excluded).toList()));
    }

    private Set<String> ids(List<ScopeEntry> entries) {
        return entries.stream().flatMap(entry -> idsOf(entry).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private List<String> idsOf(ScopeEntry entry) {
        return entry.kind() == Kind.GROUP
                ? people.membersOf(entry.id()).stream().map(Person::id).toList()
                : List.of(entry.id());
    }
}
