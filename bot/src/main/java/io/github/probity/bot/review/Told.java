package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.Instant;
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

    Told(CaseTable cases, Sealing sealing, ProceedingTable proceedings, Rules rules, People people) {
        this.cases = cases;
        this.sealing = sealing;
        this.proceedings = proceedings;
        this.rules = rules;
        this.people = people;
    }

    /** The case. */
    public Case about(long id) {
        return cases.find(id).orElseThrow();
    }

    /** The sender's name, which a manager must know to do anything. */
    public Optional<String> sender(long id) {
        return sealing.senderOf(id).flatMap(people::person).map(Person::name);
    }

    /** The proceeding with this reference. */
    public Proceeding proceeding(String reference) {
        return proceedings.find(reference).orElseThrow();
    }

    /** Whether those are told of it who decide about the police. */
    public boolean mayBeCrime(Case upheld) {
        Gravity outcome = upheld.ruling().outcome();
        return outcome != null && Course.of(upheld, outcome).contains(Course.SUSPECTED_CRIME);
    }

    public Optional<Instant> appealEnds(Case on) {
        return rules.appealEnds(on);
    }
}
