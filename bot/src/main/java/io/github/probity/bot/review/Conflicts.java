package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may not judge a message that has no case, by the rules that hold for cases. */
@Component
public class Conflicts {

    private final People people;

    Conflicts(People people) {
        this.people = people;
    }

    /**
     * Why the person may not judge what the sender said; empty if they may.
     *
     * @param sender the identifier in the directory; null when nobody knows it
     */
    public Optional<Refusal> judging(@Nullable String sender, Person person) {
        if (!Rules.isReviewer(person)) {
            return Optional.of(Refusal.NOT_A_REVIEWER);
        }
        if (person.id().equals(sender)) {
            return Optional.of(Refusal.OWN_MESSAGE);
        }
        return people.managerOf(person.id())
                .filter(manager -> manager.id().equals(sender))
                .map(manager -> Refusal.MANAGERS_MESSAGE);
    }
}
