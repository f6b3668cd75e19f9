package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a sender's name to a reviewer to whom a user investigation was granted, for as long as it is in force. The sender
 * sees that it was.
 */
@Service
public class Reveals {

    private final RevealTable table;
    private final CaseTable cases;
    private final Sealing sealing;
    private final People people;
    private final ObjectProvider<RevealAuthority> authorities;
    private final Trail trail;
    private final Clock clock;

    Reveals(
            RevealTable table,
            CaseTable cases,
            Sealing sealing,
            People people,
            ObjectProvider<RevealAuthority> authorities,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.sealing = sealing;
        this.people = people;
        this.authorities = authorities;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Writes down, in the caller's transaction, that somebody may know the name.
     *
     * @param to whoever asked
     * @param by who agreed last
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(long about, String to, String reason, String by) {
        long locked = cases.lock(about).orElseThrow().id();
        table.add(new Reveal(locked, to, reason, by, clock.instant()));
        trail.record(locked, "case.revealed", by, Map.of("to", to), null);
    }

    /** All that were granted, whether or not they are in force; oldest first. */
    public List<Reveal> of(long about) {
        return table.of(about);
    }

    /** The name, for somebody who may know it today; empty for everybody else. */
    public Optional<String> name(long about, Person reviewer) {
        boolean granted =
                table.of(about).stream().anyMatch(reveal -> reveal.to().equals(reviewer.id()));
        boolean shown =
                granted && authorities.stream().anyMatch(authority -> authority.isInForce(about, reviewer.id()));
        return shown
                ? sealing.senderOf(about)
                        .map(id -> people.person(id).map(Person::name).orElse(id))
                : Optional.empty();
    }

    /** The identifier of the sender, so that they are not among those who decide about it; never to be shown. */
    public Optional<String> partyTo(long about) {
        return cases.find(about).isEmpty() ? Optional.empty() : sealing.senderOf(about);
    }
}
