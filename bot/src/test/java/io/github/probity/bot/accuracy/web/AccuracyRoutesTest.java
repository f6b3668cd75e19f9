package io.github.probity.bot.accuracy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which page and which move is open to whom: every route, every role. */
class AccuracyRoutesTest {

    private static final Set<Role> REVIEWERS = Set.of(Role.REVIEWER, Role.SENIOR_REVIEWER);
    private static final Set<Role> READERS =
            Set.of(Role.POLICY_EDITOR, Role.REVIEWER, Role.SENIOR_REVIEWER, Role.ADMIN);
    private static final Map<String, Set<Role>> PAGES = Map.of(
            "/console/accuracy", READERS,
            "/console/accuracy?days=365", READERS,
            "/console/accuracy?days=nonsense", READERS,
            "/console/accuracy/figures.csv", READERS,
            "/console/samples", REVIEWERS);
    private static final List<String> MOVES = List.of(
            "/console/samples/next",
            "/console/samples/0/words",
            "/console/samples/0/answer",
            "/console/samples/0/skip");

    static Stream<Person> everyRole() {
        Person nobody = RunningProbity.get().bean(People.class).everyone().stream()
                .filter(person -> person.roles().isEmpty())
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(Role.values()).map(Visitor::person), Stream.of(nobody));
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void pagesAreOpenToTheirRolesAlone(Person person) {
        Visitor visitor = Visitor.as(person);
        PAGES.forEach((page, open) -> assertThat(visitor.get(page).statusCode())
                .as("%s for %s", page, person.roles())
                .isEqualTo(Collections.disjoint(open, person.roles()) ? 403 : 200));
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void movesAreRefusedToEverybodyElse(Person person) {
        Visitor visitor = Visitor.as(person);
        MOVES.forEach(move -> assertThat(visitor.send("/console", move, Map.of("verdict", "nonsense"))
                        .statusCode())
                .as("%s for %s", move, person.roles())
                .isEqualTo(Collections.disjoint(REVIEWERS, person.roles()) ? 403 : 302));
    }

    @Test
    void theFileHoldsEveryFigure() {
        String file = Visitor.with(Role.POLICY_EDITOR)
                .get("/console/accuracy/figures.csv")
                .body();

        assertThat(file)
                .contains("\"precision\",\"all\"")
                .contains("\"recall\",\"all\"")
                .contains("\"chat-near\"")
                .contains("\"precision by confidence from %\",\"90\"");
    }
}
