package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who holds an office towards a sender. Nobody holds one towards themselves. */
@Component
class Offices {

    private static final int HIGHEST = 20;

    private final People people;
    private final Settings settings;

    Offices(People people, Settings settings) {
        this.people = people;
        this.settings = settings;
    }

    /** @param sender the identifier; null when nobody knows it */
    List<Person> holders(Office office, @Nullable String sender) {
        Stream<Person> holders = switch (office) {
            case MANAGER -> manager(sender).stream();
            case DIRECTOR -> director(sender).map(Stream::of).orElseGet(() -> with(Role.DIRECTOR));
            case GROUP_LEADER -> ofGroup(Role.GROUP_LEADER, sender);
            case WHIP -> ofGroup(Role.WHIP, sender);
            case HUMAN_RESOURCES -> with(Role.HUMAN_RESOURCES);
            case HEAD_OF_ICT -> with(Role.HEAD_OF_ICT);
            case MEMBER_REVIEWS -> with(Role.MEMBER_REVIEWS);
            case STANDARDS -> with(Role.STANDARDS);
        };
        return holders.filter(person -> !person.id().equals(sender)).distinct().toList();
    }

    private Optional<Person> manager(@Nullable String sender) {
        return Optional.ofNullable(sender)
                .flatMap(people::person)
                .filter(person -> person.kind() == Person.Kind.STAFF)
                .flatMap(person -> people.managerOf(person.id()));
    }

    /** The nearest above the sender; where there is none, all of them are. */
    private Optional<Person> director(@Nullable String sender) {
        return Stream.iterate(
                        Optional.ofNullable(sender).flatMap(people::managerOf),
                        Optional::isPresent,
                        above -> above.flatMap(person -> people.managerOf(person.id())))
                .limit(HIGHEST)
                .flatMap(Optional::stream)
                .filter(person -> person.is(Role.DIRECTOR))
                .findFirst();
    }

    private Stream<Person> with(Role role) {
        return people.everyone().stream().filter(person -> person.is(role));
    }

    /** Of another member's group nobody is told. */
    private Stream<Person> ofGroup(Role role, @Nullable String member) {
        return settings.politicalGroups().stream()
                .map(people::membersOf)
                .filter(group -> group.stream().anyMatch(person -> person.id().equals(member)))
                .flatMap(List::stream)
                .filter(person -> person.is(role));
    }
}
