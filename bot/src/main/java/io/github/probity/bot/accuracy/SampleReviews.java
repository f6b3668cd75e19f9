package io.github.probity.bot.accuracy;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Conflicts;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Original;
import io.github.probity.bot.review.Originals;
import io.github.probity.bot.review.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts samples before reviewers, who see neither the stratum nor the sender. Samples of a day are shown from the next day
 * on, when the day's choice is final. A message is read where it stands, when it is asked for, with an entry in the audit
 * trail, and never kept.
 */
@Service
public class SampleReviews {

    private final SampleTable samples;
    private final LiveMessages live;
    private final MissedMessages missed;
    private final Conflicts conflicts;
    private final Audit audit;
    private final SamplingSettings settings;
    private final Clock clock;

    SampleReviews(
            SampleTable samples,
            LiveMessages live,
            MissedMessages missed,
            Conflicts conflicts,
            Audit audit,
            SamplingSettings settings,
            Clock clock) {
        this.samples = samples;
        this.live = live;
        this.missed = missed;
        this.conflicts = conflicts;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many wait for the person. */
    public int waiting(Person reviewer) {
        return samples.waiting(today(), reviewer.id());
    }

    /** Gives the person a message to themselves for a while, the one they have already or else the next; its number. */
    @Transactional
    public Optional<Long> take(Person reviewer) {
        Optional<Sample> next = samples.next(today(), reviewer.id(), clock.instant());
        next.ifPresent(sample ->
                samples.hold(sample.id(), reviewer.id(), clock.instant().plus(settings.lease())));
        return next.map(Sample::id);
    }

    /** Whether the person has it. */
    @Transactional
    public boolean has(long id, Person reviewer) {
        return held(id, reviewer).isPresent();
    }

    /** Reads a message that the person has taken. */
    @Transactional
    public Reading read(long id, Person reviewer) {
        Optional<Sample> held = held(id, reviewer);
        if (held.isEmpty()) {
            return new Reading.NotHeld();
        }
        try {
            return live.read(reference(held.get()))
                    .map(original -> shown(id, original, reviewer))
                    .orElseGet(() -> gone(id));
        } catch (Originals.Unreachable unreachable) {
            return new Reading.Unreachable(String.valueOf(unreachable.getMessage()));
        }
    }

    private Reading shown(long id, Original original, Person reviewer) {
        Optional<Refusal> conflict = conflicts.judging(original.sender(), reviewer);
        if (conflict.isPresent()) {
            pass(id, reviewer);
            return new Reading.NotYours(conflict.get());
        }
        record("sample.read", id, reviewer, Map.of());
        return new Reading.Shown(original);
    }

    private Reading gone(long id) {
        samples.delete(id);
        return new Reading.Gone();
    }

    /**
     * Writes down what the person says of a message that they have taken and that is theirs to judge.
     *
     * @param openCase whether what was missed is to be a case; a person at risk always is
     */
    @Transactional
    public Judged answer(long id, Answer answer, boolean openCase, Person reviewer) {
        Optional<Sample> held = held(id, reviewer);
        if (held.isEmpty()) {
            return new Judged.NotHeld();
        }
        try {
            Judged judged = openCase || answer.isCallForHelp()
                    ? missed.report(reference(held.get()), answer, reviewer)
                    : new Judged.Counted();
            samples.answer(id, answer, clock.instant());
            record(
                    "sample.answered",
                    id,
                    reviewer,
                    Map.of("answer", answer.verdict().code()));
            return judged;
        } catch (Originals.Unreachable unreachable) {
            return new Judged.Unreachable(String.valueOf(unreachable.getMessage()));
        }
    }

    /** Passes a message over without a reason; the person is not offered it again. False if they do not have it. */
    @Transactional
    public boolean skip(long id, Person reviewer) {
        Optional<Sample> held = held(id, reviewer);
        held.ifPresent(sample -> {
            pass(id, reviewer);
            record("sample.skipped", id, reviewer, Map.of());
        });
        return held.isPresent();
    }

    private void pass(long id, Person reviewer) {
        samples.skip(id, reviewer.id());
        samples.hold(id, null, null);
    }

    private Optional<Sample> held(long id, Person reviewer) {
        return samples.lock(id).filter(sample -> sample.isHeldBy(reviewer.id(), clock.instant()));
    }

    private MessageRef reference(Sample sample) {
        return live.open(Objects.requireNonNull(sample.sealed()));
    }

    private void record(String kind, long id, Person reviewer, Map<String, String> detail) {
        audit.record(new AuditEvent(kind, reviewer.id(), "sample/" + id, detail));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
