package io.github.probity.bot.review;

import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.MessageTable.Known;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final CaseMessages caseMessages;
    private final ReportedMatters reported;
    private final ReportTable reports;
    private final Blocks blocks;
    private final Answers answers;
    private final Digests digests;
    private final Trail trail;
    private final Clock clock;

    Cases(
            Opening opening,
            CaseTable cases,
            MessageTable messages,
            CaseMessages caseMessages,
            ReportedMatters reported,
            ReportTable reports,
            Blocks blocks,
            Answers answers,
            Digests digests,
            Trail trail,
            Clock clock) {
        this.opening = opening;
        this.cases = cases;
        this.messages = messages;
        this.caseMessages = caseMessages;
        this.reported = reported;
        this.reports = reports;
        this.blocks = blocks;
        this.answers = answers;
        this.digests = digests;
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
            caseMessages.add(suspicion.message(), id, suspicion.version());
            return Optional.of(id);
        }
        caseMessages.learnPlace(suspicion.message());
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
                categories(suspicion),
                Gravity.of(suspicion.findings()),
                false,
                suspicion.sentAt());
    }

    private static Set<Category> categories(Suspicion suspicion) {
        return suspicion.findings().stream().map(Finding::category).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Has the messages of a case hidden until a reviewer decides, because the organisation lets what was found be blocked at
     * once. What a reviewer has wished about hiding them stays as it is.
     */
    @Transactional
    public void block(long id) {
        Case found = cases.lock(id).orElseThrow();
        if (Move.BLOCK_AT_ONCE.leavesFrom(found.state()) && blocks.of(id).isEmpty()) {
            blocks.want(id, true);
            trail.record(id, Move.BLOCK_AT_ONCE.event(), AuditEvent.PROBITY, Map.of(), null);
        }
    }

    /** Takes a person's report. It is a case even when screening finds nothing, for the recipient's perception counts. */
    @Transactional
    public Receipt report(Report report) {
        return reported.take(report);
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
                    if (isHiddenByProbityAlone(opened)) {
                        blocks.lift(opened.id());
                    }
                });
    }

    /** There is nothing left to hide until a reviewer decides, unless the same words stand elsewhere too. */
    private boolean isHiddenByProbityAlone(Case opened) {
        return opened.isUndecided()
                && messages.count(opened.id()).all() == 1
                && trail.of(opened.id()).stream().noneMatch(line -> line.event().equals(Move.BLOCK.event()));
    }

    /**
     * Takes what a sender answers to a block: once, however often it is delivered. Of a message that opened no case it is
     * nothing.
     *
     * @param override whether the sender lets the message be read all the same; otherwise it was blocked by mistake
     */
    @Transactional
    public void answered(MessageRef ref, boolean override, @Nullable String justification, Instant at) {
        String message = digests.message(ref);
        messages.hold(message);
        messages.find(message)
                .flatMap(known -> Optional.ofNullable(known.opened()))
                .ifPresent(opened ->
                        answers.take(opened, message, override, Objects.requireNonNullElse(justification, ""), at));
    }

    /** The receipt of the report that was made under a key. */
    public Optional<Receipt> receipt(String key) {
        return reports.said(digests.said(key));
    }

    /** Whether the report that was made under a key is of these words. */
    public boolean isReport(String key, String text) {
        return reports.isOf(digests.said(key), digests.words(text));
    }

    /** What the person reported and how it stands, newest first. */
    @Transactional(readOnly = true)
    public List<Reported> standing(Person reporter) {
        return reportedBy(reporter.id()).stream()
                .map(receipt -> new Reported(
                        receipt,
                        Reported.Standing.of(cases.find(reports.caseOf(receipt)).orElseThrow())))
                .toList();
    }

    /** What the person reported, newest first. */
    public List<Receipt> reportedBy(String person) {
        return reports.of(digests.person(person));
    }
}
