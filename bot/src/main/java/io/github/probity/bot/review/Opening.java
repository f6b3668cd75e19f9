package io.github.probity.bot.review;

import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens cases, and adds to those that are open what belongs to them. */
@Component
class Opening {

    private final CaseTable cases;
    private final MessageTable messages;
    private final Digests digests;
    private final Sealing sealing;
    private final Repeats repeats;
    private final People people;
    private final Words words;
    private final Trail trail;
    private final Signals signals;
    private final Clock clock;

    Opening(
            CaseTable cases,
            MessageTable messages,
            Digests digests,
            Sealing sealing,
            Repeats repeats,
            People people,
            Words words,
            Trail trail,
            Signals signals,
            Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.digests = digests;
        this.sealing = sealing;
        this.repeats = repeats;
        this.people = people;
        this.words = words;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** The case that the matter belongs to: that of the same words from the same sender while it is undecided, or a new one. */
    long open(Matter matter) {
        Pseudonym sender = pseudonym(matter);
        if (sender == null) {
            return add(matter, null);
        }
        messages.hold(sender.digest());
        Optional<Case> same = matter.route() == Route.REVIEW
                ? cases.undecided(sender, digests.words(matter.evidence().text()))
                : Optional.empty();
        same.ifPresent(found -> trail.record(found.id(), "case.sent-again", AuditEvent.PROBITY, Map.of(), null));
        return same.map(Case::id).orElseGet(() -> add(matter, sender));
    }

    /** Takes a newer version of what a case is about. */
    void renew(Case opened, Matter matter) {
        if (matter.route() != Route.REVIEW && opened.route() == Route.REVIEW) {
            open(matter);
            return;
        }
        boolean again = Move.FIND_AGAIN.leavesFrom(opened.state());
        if (again || opened.isUndecided()) {
            cases.replace(
                    opened.id(),
                    matter.gravity(),
                    matter.categories(),
                    digests.words(matter.evidence().text()),
                    sealing.evidence(matter.evidence()));
            signals.keep(opened.id(), matter);
        }
        Case edited = opened.edited(clock.instant()).graded(opened.gravity().or(matter.gravity()));
        cases.save(again ? edited.in(State.OPEN) : edited);
        String event = again ? Move.FIND_AGAIN.event() : "case.message-edited";
        trail.record(opened.id(), event, AuditEvent.PROBITY, Map.of(), null);
    }

    private long add(Matter matter, @Nullable Pseudonym sender) {
        Case.Origin origin = origin(matter, sender);
        Gravity gravity = repeats.grade(matter.gravity(), sender);
        byte[] sealed = matter.sender() == null ? null : sealing.sender(matter.sender());
        long id = cases.add(matter.route(), gravity, origin, sealed, sealing.evidence(matter.evidence()));
        signals.keep(id, matter);
        String event = matter.route() == Route.REVIEW ? "case.opened" : "concern.opened";
        trail.record(
                id,
                event,
                AuditEvent.PROBITY,
                Map.of("gravity", gravity.code(), "route", matter.route().code()),
                null);
        if (matter.route() != Route.REVIEW) {
            tellContacts(id);
        }
        return id;
    }

    private Case.Origin origin(Matter matter, @Nullable Pseudonym pseudonym) {
        String sender = matter.sender();
        return new Case.Origin(
                pseudonym,
                kind(sender),
                sender != null && !people.reportsOf(sender).isEmpty(),
                matter.gravity(),
                matter.categories(),
                digests.words(matter.evidence().text()),
                matter.reported(),
                matter.sentAt(),
                clock.instant(),
                null);
    }

    /** Who has left the organisation is still its business; who was never in it is not. */
    private Person.Kind kind(@Nullable String sender) {
        return Optional.ofNullable(sender)
                .flatMap(people::person)
                .map(Person::kind)
                .orElse(isOutside(sender) ? Person.Kind.THIRD_PARTY : Person.Kind.STAFF);
    }

    private static boolean isOutside(@Nullable String sender) {
        return sender != null && sender.startsWith(Suspicion.OUTSIDE);
    }

    private @Nullable Pseudonym pseudonym(Matter matter) {
        String sender = matter.sender();
        return sender == null ? null : digests.person(sender);
    }

    /** Everybody who helps, at once; each sees who has taken care of it. */
    private void tellContacts(long id) {
        people.everyone().stream()
                .filter(person -> person.is(Role.SAFEGUARDING))
                .forEach(contact -> words.write(Word.Occasion.CONTACT_CONCERN, id, contact.id()));
    }
}
