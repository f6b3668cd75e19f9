package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.subjectaccess.Section.Entry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes packs, each as everything is at one moment, and writes every one of them into the audit trail. An officer makes one
 * for anybody; everybody else makes their own.
 */
@Service
public class Packs {

    /** What every person's pack says, whether or not there is any such thing, so that silence tells nothing. */
    private static final List<String> ALWAYS = List.of("others", "investigation", "risk");

    private final List<Holder> holders;
    private final List<PublicRecords> records;
    private final People people;
    private final MessageSource messages;
    private final Audit audit;
    private final TransactionTemplate writing;
    private final TransactionTemplate moment;
    private final Clock clock;

    Packs(
            List<Holder> holders,
            List<PublicRecords> records,
            People people,
            MessageSource messages,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.holders = List.copyOf(holders);
        this.records = List.copyOf(records);
        this.people = people;
        this.messages = messages;
        this.audit = audit;
        this.writing = new TransactionTemplate(transactions);
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
        this.clock = clock;
    }

    /** Everything held about or by a person; empty for whoever may not have it. */
    public Optional<Pack> about(Person subject, Person by, Locale locale) {
        boolean own = subject.id().equals(by.id());
        if (!own && !by.is(Role.INFORMATION_OFFICER)) {
            return Optional.empty();
        }
        record(
                "subject-access.pack-made",
                by,
                "person/" + subject.id(),
                Map.of("own", Boolean.toString(own), "language", locale.getLanguage()));
        return Optional.of(moment.execute(status -> gathered(subject, locale)));
    }

    private Pack gathered(Person subject, Locale locale) {
        Redactor redactor = new Redactor(subject, people.everyone(), messages.getMessage("pack.removed", null, locale));
        List<Section> sections = holders.stream()
                .flatMap(holder -> holder.about(subject).stream())
                .map(section -> redacted(section, redactor))
                .toList();
        List<String> withheld = Stream.concat(
                        ALWAYS.stream(), sections.stream().flatMap(section -> section.withheld().stream()))
                .distinct()
                .toList();
        return new Pack(Pack.PERSON, subject.name(), clock.instant(), sections, List.of(), List.of(), withheld);
    }

    /** Before anything is gathered, and by itself: the trail's last row must be seen as it is, and not as it was. */
    private void record(String kind, Person by, String subject, Map<String, String> detail) {
        writing.executeWithoutResult(status -> audit.record(new AuditEvent(kind, by.id(), subject, detail)));
    }

    private static Section redacted(Section section, Redactor redactor) {
        return new Section(
                section.name(),
                section.records().stream()
                        .map(record -> new Entry(
                                record.title(),
                                record.facts().stream()
                                        .map(fact -> redacted(fact, redactor))
                                        .toList()))
                        .toList(),
                section.withheld());
    }

    private static Fact redacted(Fact fact, Redactor redactor) {
        return fact.value() instanceof Fact.Words words ? Fact.words(fact.name(), redactor.redact(words.text())) : fact;
    }

    /** What the public may know; empty for whoever is no officer. */
    public Optional<Pack> forThePublic(Person by) {
        if (!by.is(Role.INFORMATION_OFFICER)) {
            return Optional.empty();
        }
        record("information.pack-made", by, "public", Map.of());
        return Optional.of(moment.execute(status -> new Pack(
                Pack.PUBLIC,
                "",
                clock.instant(),
                List.of(),
                records.stream().flatMap(one -> one.figures().stream()).toList(),
                records.stream().flatMap(one -> one.publications().stream()).toList(),
                List.of("personal", "small-numbers"))));
    }
}
