package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a word tells of, for whoever puts it into words. */
@Service
public class Told {

    private final CaseTable cases;
    private final Sealing sealing;
    private final ProceedingTable proceedings;
    private final Rules rules;
    private final People people;
    private final Words words;
    private final RevealTable reveals;
    private final Held held;

    Told(
            CaseTable cases,
            Sealing sealing,
            ProceedingTable proceedings,
            Rules rules,
            People people,
            Words words,
            RevealTable reveals,
            Held held) {
        this.cases = cases;
        this.sealing = sealing;
        this.proceedings = proceedings;
        this.rules = rules;
        this.people = people;
        this.words = words;
        this.reveals = reveals;
        this.held = held;
    }

    /** The case. */
    public Case about(long id) {
        return cases.find(id).orElseThrow();
    }

    /** The sender's name, which a manager must know to do anything. */
    public Optional<String> sender(long id) {
        return sealing.senderOf(id).flatMap(people::person).map(Person::name);
    }

    /** The sender's identifier in the directory, by which somebody who has left can still be found; empty if unknown. */
    public String account(long id) {
        return sealing.senderOf(id).orElse("");
    }

    /** The proceeding with this reference. */
    public Proceeding proceeding(String reference) {
        return proceedings.find(reference).orElseThrow();
    }

    /** Whether the sender's manager was told of the breach, or is about to be. */
    public boolean isManagerTold(long about) {
        return words.told(about).containsValue(true);
    }

    /**
     * Who else learns of a breach than its sender and the reviewers: the ends of the messages
     * {@code letter.decided.who.CODE}. Whom nobody could tell is not among them.
     */
    public List<String> others(Case upheld) {
        List<String> others = new ArrayList<>();
        if (upheld.ruling().has(Action.TELL)) {
            others.add(isManagerTold(upheld.id()) ? "tell" : "offices");
        }
        if (upheld.ruling().has(Action.REFER)) {
            others.add("refer");
        }
        if (upheld.origin().kind() != Person.Kind.STAFF) {
            others.add(upheld.origin().kind().name());
        }
        if (mayBeCrime(upheld)) {
            others.add("crime");
        }
        return others.isEmpty() ? List.of("nobody") : others;
    }

    private static boolean mayBeCrime(Case upheld) {
        Gravity outcome = upheld.ruling().outcome();
        return outcome != null && Course.of(upheld, outcome).contains(Course.SUSPECTED_CRIME);
    }

    /**
     * What the sender is to hear of their name: {@code unseen}, {@code seen} if it was shown to a reviewer, or nothing
     * while a dated hold keeps that from them.
     */
    public Optional<String> nameSeen(Case own) {
        if (reveals.of(own.id()).isEmpty()) {
            return Optional.of("unseen");
        }
        return held.reveals(own).isEmpty() ? Optional.empty() : Optional.of("seen");
    }

    public Optional<Instant> appealEnds(Case on) {
        return rules.appealEnds(on);
    }
}
