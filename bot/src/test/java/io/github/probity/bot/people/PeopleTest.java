package io.github.probity.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.running.RunningProbity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample organisation, read over Graph's protocol. */
class PeopleTest {

    private final People people = RunningProbity.get().bean(People.class);

    @ParameterizedTest
    @EnumSource(Role.class)
    void somebodyHoldsEachRole(Role role) {
        assertThat(people.everyone()).anyMatch(person -> person.is(role));
    }

    @ParameterizedTest
    @EnumSource(Person.Kind.class)
    void somebodyIsOfEachKind(Person.Kind kind) {
        assertThat(people.everyone()).anyMatch(person -> person.kind() == kind);
    }

    @Test
    void whoReportsToSomebodyHasThemAsManager() {
        Person manager = people.everyone().stream()
                .filter(person -> !people.reportsOf(person.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(people.reportsOf(manager.id()))
                .allSatisfy(report -> assertThat(people.managerOf(report.id())).hasValue(manager));
    }

    @Test
    void peopleWhoseAccountIsSwitchedOffAreNotThere() {
        assertThat(people.everyone())
                .isNotEmpty()
                .noneMatch(person -> person.name().equals("Liam Fennellane"));
    }

    @Test
    void nobodyIsFoundByAnIdentifierThatIsNobodys() {
        assertThat(people.person("nobody")).isEmpty();
        assertThat(people.managerOf("nobody")).isEmpty();
        assertThat(people.reportsOf("nobody")).isEmpty();
    }
}
