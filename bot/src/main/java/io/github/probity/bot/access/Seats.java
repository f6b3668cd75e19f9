package io.github.probity.bot.access;

import io.github.probity.bot.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide at a step.
 *
 * @param people in the order of the directory; empty if nobody may
 * @param nobody why nobody may, or too few; null when all is well
 */
public record Seats(
        List<Person> people, Seat.How how, @Nullable Refusal nobody) {

    public Seats {
        people = List.copyOf(people);
    }

    static Seats of(List<Person> people, Seat.How how, int needed) {
        return new Seats(people, how, people.size() < needed ? Refusal.TOO_FEW : null);
    }

    static Seats nobody(Refusal why) {
        return new Seats(List.of(), Seat.How.OFFICE, why);
    }
}
