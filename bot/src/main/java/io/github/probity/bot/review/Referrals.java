package io.github.probity.bot.review;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.review.Proceeding.Kind;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens proceedings and takes them back, in the caller's transaction. There is one of each kind about one thing. */
@Component
class Referrals {

    private final ProceedingTable table;
    private final Offices offices;
    private final References references;
    private final Words words;
    private final Trail trail;
    private final Audit audit;
    private final Clock clock;

    Referrals(
            ProceedingTable table,
            Offices offices,
            References references,
            Words words,
            Trail trail,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.offices = offices;
        this.references = references;
        this.words = words;
        this.trail = trail;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a proceeding is to be opened about.
     *
     * @param incident the reference; null if it is about a case
     * @param sender the identifier; null if nobody knows it
     */
    record Subject(
            @Nullable Long about,
            @Nullable String incident,
            @Nullable String sender) {}

    /** Opens one and tells whoever deals with it, unless it was opened before. */
    void open(Kind kind, Subject subject, String by) {
        Proceeding opened = new Proceeding(
                references.next(kind.letter()),
                kind,
                subject.about(),
                subject.incident(),
                new Case.Step(by, clock.instant()),
                null,
                null,
                null);
        if (table.add(opened, subject.sender())) {
            record(opened, by);
            kind.handlers().stream()
                    .flatMap(office -> offices.holders(office, subject.sender()).stream())
                    .forEach(handler -> words.write(kind.opened(), subject.about(), handler.id(), opened.reference()));
        }
    }

    private void record(Proceeding opened, String by) {
        Map<String, String> detail =
                Map.of("reference", opened.reference(), "kind", opened.kind().code());
        Long about = opened.about();
        if (about == null) {
            String subject =
                    opened.incident() == null ? "proceeding/" + opened.reference() : "incident/" + opened.incident();
            audit.record(new AuditEvent("incident.proceeding-opened", by, subject, detail));
        } else {
            trail.record(about, "case.proceeding-opened", by, detail, null);
        }
    }

    /** Takes back whatever was opened about a case whose decision no longer stands. */
    void withdraw(long about) {
        table.withdraw(about, clock.instant())
                .forEach(reference -> trail.record(
                        about, "case.proceeding-withdrawn", AuditEvent.PROBITY, Map.of("reference", reference), null));
    }
}
