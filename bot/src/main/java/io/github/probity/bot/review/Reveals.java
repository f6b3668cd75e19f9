package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a sender's name to a reviewer who gave a reason, once a second person has agreed. The sender sees that it was. */
@Service
public class Reveals {

    private final RevealTable table;
    private final CaseTable cases;
    private final Rules rules;
    private final Sealing sealing;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    Reveals(RevealTable table, CaseTable cases, Rules rules, Sealing sealing, People people, Trail trail, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.rules = rules;
        this.sealing = sealing;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asks to be shown the name. */
    @Transactional
    public Optional<Refusal> ask(long about, String reason, Person reviewer) {
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Optional<Refusal> refusal = refusal(about, reviewer);
        if (refusal.isEmpty() && table.ask(about, reviewer.id(), reason, clock.instant())) {
            trail.record(about, "case.reveal-asked", reviewer.id(), Map.of(), reason);
        }
        return refusal;
    }

    /** Agrees to another person's wish; takes a senior reviewer. */
    @Transactional
    public Optional<Refusal> grant(long about, long id, Person senior) {
        Optional<Refusal> refusal = refusal(about, senior)
                .or(() -> senior.is(Role.SENIOR_REVIEWER) ? Optional.empty() : Optional.of(Refusal.NEEDS_SENIOR));
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<Reveal> wish = table.find(id).filter(found -> found.about() == about);
        if (wish.isEmpty() || wish.get().isGranted()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (!table.grant(id, senior.id(), clock.instant())) {
            return Optional.of(Refusal.SECOND_PERSON);
        }
        trail.record(
                about, "case.revealed", senior.id(), Map.of("to", wish.get().askedBy()), null);
        return Optional.empty();
    }

    private Optional<Refusal> refusal(long about, Person reviewer) {
        Optional<Case> found = cases.lock(about);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        return rules.sight(found.get(), reviewer)
                .or(() ->
                        found.get().origin().sender() == null ? Optional.of(Refusal.SENDER_UNKNOWN) : Optional.empty());
    }

    /** All wishes about a case, oldest first. */
    public List<Reveal> of(long about) {
        return table.of(about);
    }

    /** The name, for somebody whose wish was granted; empty for everybody else. */
    public Optional<String> name(long about, Person reviewer) {
        boolean shown = table.of(about).stream()
                .anyMatch(wish -> wish.isGranted() && wish.askedBy().equals(reviewer.id()));
        return shown
                ? sealing.senderOf(about)
                        .map(id -> people.person(id).map(Person::name).orElse(id))
                : Optional.empty();
    }
}
