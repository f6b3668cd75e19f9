package io.github.probity.bot.review;

import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes what people report. It is a case even when screening finds nothing, for the recipient's perception counts. */
@Component
class ReportedMatters {

    static final String REPORTER = "review reporter";

    private final Opening opening;
    private final CaseTable cases;
    private final MessageTable messages;
    private final CaseMessages caseMessages;
    private final ReportTable reports;
    private final References references;
    private final TextScreening screening;
    private final Digests digests;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;

    ReportedMatters(
            Opening opening,
            CaseTable cases,
            MessageTable messages,
            CaseMessages caseMessages,
            ReportTable reports,
            References references,
            TextScreening screening,
            Digests digests,
            Vault vault,
            Trail trail,
            Clock clock) {
        this.opening = opening;
        this.cases = cases;
        this.messages = messages;
        this.caseMessages = caseMessages;
        this.reports = reports;
        this.references = references;
        this.screening = screening;
        this.digests = digests;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    Receipt take(Report report) {
        String said = digests.said(report.key());
        messages.hold(said);
        return reports.said(said).orElseGet(() -> {
            Receipt receipt = new Receipt(references.next("R"), clock.instant());
            long id = caseOf(report);
            byte[] reporter = vault.seal(REPORTER, report.reporter());
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
            caseMessages.learnPlace(ref);
            return reported(opened.get());
        }
        long made = reported(opening.open(matter(report)));
        if (opened.isEmpty()) {
            caseMessages.add(ref, made, 0);
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

    private Matter matter(Report report) {
        List<Finding> findings = screening.findings(report.text());
        return new Matter(
                report.sender(),
                Evidence.of(report.text(), findings, report.senderAsNamed()),
                categories(report, findings),
                Gravity.of(findings).or(Gravity.reported(report.about().categories())),
                true,
                report.sentAt());
    }

    private static Set<Category> categories(Report report, List<Finding> findings) {
        return Stream.concat(findings.stream().map(Finding::category), report.about().categories().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
