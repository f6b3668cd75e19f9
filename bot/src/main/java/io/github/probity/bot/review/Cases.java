package io.github.probity.bot.review;

import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.review.MessageTable.Known;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which cases come in. A message opens one case however often, in whatever order and by whatever way its
 * versions, its deletion and reports of it arrive. Everything is done in the caller's transaction, if there is one.
 */
@Service
public class Cases {

    private final Opening opening;
    private final CaseTable cases;
    private final MessageTable messages;
    private final ReportTable reports;
    private final References references;
    private final Digests digests;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;

    Cases(
            Opening opening,
            CaseTable cases,
            MessageTable messages,
            ReportTable reports,
            References references,
            Digests digests,
            Vault vault,
            Trail trail,
            Clock clock) {
        this.opening = opening;
        this.cases = cases;
        this.messages = messages;
        this.reports = reports;
        this.references = references;
        this.digests = digests;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes in what screening found.
     *
     * @return the id of the case; empty if the message is known to be deleted and opened none
     */
    @Transactional
    public Optional<Long> open(Suspicion suspicion) {
        String message = digests.message(suspicion.message());
        messages.hold(message);
        Optional<Known> known = messages.find(message);
        if (known.isEmpty()) {
            long id = opening.open(matter(suspicion));
            messages.add(message, id, suspicion.version(), clock.instant());
            return Optional.of(id);
        }
        Long opened = known.get().opened();
        if (opened != null
                && !known.get().deleted()
                && suspicion.version() > known.get().version()) {
            messages.version(message, suspicion.version());
            opening.renew(cases.lock(opened).orElseThrow(), matter(suspicion));
        }
        return Optional.ofNullable(opened);
    }

    private static Matter matter(Suspicion suspicion) {
        return new Matter(
                suspicion.sender(),
                Evidence.of(suspicion.text(), suspicion.findings(), null),
                categories(suspicion.findings()),
                Gravity.of(suspicion.findings()),
                false,
                suspicion.sentAt());
    }

    /** Takes a person's report. It is a case even when screening finds nothing, for the recipient's perception counts. */
    @Transactional
    public Receipt report(Report report) {
        String said = digests.said(report.key());
        messages.hold(said);
        return reports.said(said).orElseGet(() -> {
            Receipt receipt = new Receipt(references.next("R"), clock.instant());
            long id = caseOf(report);
            byte[] reporter = vault.seal("review reporter", report.reporter());
            reports.add(receipt, said, id, digests.person(report.reporter()), reporter);
            trail.record(id, "case.reported", "reporter", Map.of("reference", receipt.reference()), report.note());
            return receipt;
        });
    }

    private long caseOf(Report report) {
        MessageRef ref = report.message();
        if (ref == null) {
            return reported(opening.open(matter(report)));
        }
        String message = digests.message(ref);
        messages.hold(message);
        Optional<Long> opened = messages.find(message).flatMap(known -> Optional.ofNullable(known.opened()));
        boolean callForHelp = report.about().categories().stream().anyMatch(Category::isCallForHelp);
        if (opened.isPresent() && !callForHelp) {
            return reported(opened.get());
        }
        long made = reported(opening.open(matter(report)));
        if (opened.isEmpty()) {
            messages.add(message, made, 0, clock.instant());
        }
        return made;
    }

    private long reported(long id) {
        Case now = cases.lock(id).orElseThrow();
        boolean again = Move.FIND_AGAIN.leavesFrom(now.state());
        if (again) {
            trail.record(id, Move.FIND_AGAIN.event(), AuditEvent.PROBITY, Map.of(), null);
        }
        if (again || !now.origin().reported()) {
            cases.save((again ? now.in(State.OPEN) : now).reportedToo());
        }
        return id;
    }

    private static Matter matter(Report report) {
        return new Matter(
                report.sender(),
                Evidence.of(report.text(), report.findings(), report.senderAsNamed()),
                Stream.concat(categories(report.findings()).stream(), report.about().categories().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Gravity.of(report.findings()).or(Gravity.reported(report.about().categories())),
                true,
                report.sentAt());
    }

    private static Set<Category> categories(Collection<Finding> findings) {
        return findings.stream().map(Finding::category).collect(Collectors.toUnmodifiableSet());
    }

    /** Closes what the message opened, unless a person reported it or it was decided. It opens nothing from now on. */
    @Transactional
    public void deleted(MessageRef ref) {
        String message = digests.message(ref);
        messages.hold(message);
        if (messages.delete(message, clock.instant())) {
            messages.find(message)
                    .flatMap(known -> Optional.ofNullable(known.opened()))
                    .flatMap(cases::lock)
                    .filter(opened -> opened.route() == Route.REVIEW
                            && Move.CLOSE_DELETED.leavesFrom(opened.state())
                            && !opened.origin().reported()
                            && messages.count(opened.id()).left() == 0)
                    .ifPresent(this::close);
        }
    }

    private void close(Case opened) {
        cases.save(opened.in(State.DELETED));
        trail.record(opened.id(), Move.CLOSE_DELETED.event(), AuditEvent.PROBITY, Map.of(), null);
    }

    /** Notes on the case, if the message opened one, that its sender has edited it and nothing is found in it any more. */
    @Transactional
    public void edited(MessageRef ref, long version) {
        String message = digests.message(ref);
        messages.hold(message);
        messages.find(message)
                .filter(known -> version > known.version())
                .flatMap(known -> Optional.ofNullable(known.opened()))
                .flatMap(cases::lock)
                .ifPresent(opened -> {
                    messages.version(message, version);
                    cases.save(opened.edited(clock.instant()));
                    trail.record(opened.id(), "case.message-mended", AuditEvent.PROBITY, Map.of(), null);
                });
    }

    /** The receipt of the report that was made under a key. */
    public Optional<Receipt> receipt(String key) {
        return reports.said(digests.said(key));
    }

    /** Whether the report that was made under a key is of these words. */
    public boolean isReport(String key, String text) {
        return reports.isOf(digests.said(key), digests.words(text));
    }

    /** What the person reported, newest first. */
    public List<Receipt> reportedBy(String person) {
        return reports.of(digests.person(person));
    }
}
