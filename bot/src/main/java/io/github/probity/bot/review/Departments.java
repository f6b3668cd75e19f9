package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whose department may be noted. A case holds a pseudonym and no name, so reports by department cannot look the department
 * up later without opening who it was. Therefore it is noted once, when the case is opened, on the case and not on the
 * pseudonym, and only where so many people share it that it points at nobody; no page shows it next to a case. Everybody
 * else's cases count as of no department.
 */
@Component
class Departments {

    private final People people;
    private final int smallest;

    Departments(People people, @Value("${probity.review.smallest-department:10}") int smallest) {
        this.people = people;
        this.smallest = smallest;
    }

    /** The department of a member of staff, if it is large enough. */
    Optional<String> of(@Nullable String sender) {
        return Optional.ofNullable(sender)
                .flatMap(people::person)
                .filter(person -> person.kind() == Person.Kind.STAFF)
                .map(Person::department)
                .filter(this::isLarge);
    }

    private boolean isLarge(String department) {
        return !department.isBlank()
                && people.everyone().stream()
                                .filter(person -> person.department().equals(department))
                                .limit(smallest)
                                .count()
                        == smallest;
    }
}
