package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may make which move on which case. Nobody judges themselves, whom they report to, or what they reported. */
@Component
class Rules {

    private final People people;
    private final Digests digests;
    private final ReportTable reports;
    private final Settings settings;

    Rules(People people, Digests digests, ReportTable reports, Settings settings) {
        this.people = people;
        this.digests = digests;
        this.reports = reports;
        this.settings = settings;
    }

    /** Why the person may not make the move now; empty if they may. */
    Optional<Refusal> refusal(Case on, Move move, Person person, Instant now) {
        boolean concern = move.who() == Move.Who.CONTACT;
        if (!move.leavesFrom(on.state()) || concern == (on.route() == Route.REVIEW)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        return switch (move.who()) {
            case REVIEWER -> sight(on, person).or(() -> stage(on, person)).or(() -> heldByOther(on, person, now));
            case HOLDER -> sight(on, person).or(() -> stage(on, person)).or(() -> notHeld(on, person, now));
            case SENIOR ->
                when(!person.is(Role.SENIOR_REVIEWER), Refusal.NEEDS_SENIOR).or(() -> sight(on, person));
            case SENDER -> sender(on, person, now);
            case CONTACT -> when(!person.is(Role.SAFEGUARDING), Refusal.NOT_A_CONTACT);
            case PROBITY -> Optional.of(Refusal.NOT_NOW);
        };
    }

    /** Why the person may not even see the case as a reviewer. */
    Optional<Refusal> sight(Case on, Person person) {
        if (on.route() != Route.REVIEW) {
            return Optional.of(Refusal.NOT_THERE);
        }
        if (!isReviewer(person)) {
            return Optional.of(Refusal.NOT_A_REVIEWER);
        }
        return conflict(on, person);
    }

    static boolean isReviewer(Person person) {
        return person.is(Role.REVIEWER) || person.is(Role.SENIOR_REVIEWER);
    }

    private Optional<Refusal> conflict(Case on, Person person) {
        Pseudonym own = digests.person(person.id());
        Pseudonym sender = on.origin().sender();
        if (own.equals(sender)) {
            return Optional.of(Refusal.OWN_MESSAGE);
        }
        boolean manager = sender != null
                && people.managerOf(person.id())
                        .map(Person::id)
                        .map(digests::person)
                        .filter(sender::equals)
                        .isPresent();
        if (manager) {
            return Optional.of(Refusal.MANAGERS_MESSAGE);
        }
        return when(on.origin().reported() && reports.isBy(on.id(), own), Refusal.OWN_REPORT);
    }

    /** A second opinion is a second person's; an appeal is a senior person's who had no part in it. */
    private static Optional<Refusal> stage(Case on, Person person) {
        boolean later = on.state() == State.SECOND_OPINION || on.state() == State.APPEALED;
        if (later && on.ruling().isOf(person.id())) {
            return Optional.of(Refusal.DECIDED_BEFORE);
        }
        boolean senior = on.state() == State.APPEALED || on.origin().leads();
        return when(senior && !person.is(Role.SENIOR_REVIEWER), Refusal.NEEDS_SENIOR);
    }

    private static Optional<Refusal> heldByOther(Case on, Person person, Instant now) {
        String holder = on.holder(now);
        return when(holder != null && !holder.equals(person.id()), Refusal.HELD_BY_OTHER);
    }

    private static Optional<Refusal> notHeld(Case on, Person person, Instant now) {
        return when(!person.id().equals(on.holder(now)), Refusal.NOT_HELD);
    }

    private Optional<Refusal> sender(Case on, Person person, Instant now) {
        if (!digests.person(person.id()).equals(on.origin().sender())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return when(appealEnds(on).map(now::isAfter).orElse(true), Refusal.TOO_LATE);
    }

    /** Until when the sender may appeal, once there is something to appeal against. */
    Optional<Instant> appealEnds(Case on) {
        Case.Step last = on.ruling().seconded() == null
                ? on.ruling().decided()
                : on.ruling().seconded();
        return Optional.ofNullable(last).map(step -> step.at().plus(settings.appeal()));
    }

    private static Optional<Refusal> when(boolean refused, Refusal why) {
        return refused ? Optional.of(why) : Optional.empty();
    }
}
