package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Word.Occasion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows from how a case stands: who is told, and what else is counted differently. */
@Component
class Consequences {

    private final Words words;
    private final Repeats repeats;
    private final Sealing sealing;
    private final People people;

    Consequences(Words words, Repeats repeats, Sealing sealing, People people) {
        this.words = words;
        this.repeats = repeats;
        this.sealing = sealing;
        this.people = people;
    }

    void follow(Case now) {
        switch (now.state()) {
            case UPHELD -> tell(now, Occasion.SENDER_DECIDED, Occasion.MANAGER_TOLD);
            case APPEAL_UPHELD -> tell(now, Occasion.SENDER_APPEAL_UPHELD, Occasion.MANAGER_CORRECTED);
            case APPEAL_REFUSED ->
                sender(now).ifPresent(id -> words.write(Occasion.SENDER_APPEAL_REFUSED, now.id(), id));
            default -> {}
        }
        repeats.gradeAnew(now.origin().sender());
    }

    private void tell(Case now, Occasion toSender, Occasion toManager) {
        sender(now).ifPresent(id -> words.write(toSender, now.id(), id));
        if (now.ruling().tellManager()) {
            manager(now).ifPresent(manager -> words.write(toManager, now.id(), manager.id()));
        }
    }

    private Optional<String> sender(Case of) {
        return sealing.senderOf(of.id());
    }

    /** Only staff have a manager whom the policies let know. */
    Optional<Person> manager(Case of) {
        return of.origin().kind() == Person.Kind.STAFF ? sender(of).flatMap(people::managerOf) : Optional.empty();
    }
}
