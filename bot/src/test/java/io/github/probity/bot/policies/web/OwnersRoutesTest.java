package io.github.probity.bot.policies.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which page of the owner's is open to whom: every route, every role. */
class OwnersRoutesTest {

    private static final String VERSION = "/console/policies/model-electronic-communications-policy/1";
    private static final List<String> OWNERS_PAGES = List.of(
            "/console/policies",
            "/console/policies/upload",
            "/console/policies/teaching",
            VERSION,
            VERSION + "/clauses",
            "/console/questions",
            "/console/questions/try?question=May+I%3F",
            "/console/questions/usage",
            "/console/questions/questions.csv",
            "/console/rounds",
            "/console/rounds/new");
    private static final List<String> OWNERS_MOVES = List.of(
            "/console/policies/upload",
            "/console/policies/teaching/synonym",
            "/console/policies/teaching/pairing",
            "/console/policies/teaching/synonym/0/remove",
            "/console/policies/teaching/pairing/0/remove",
            "/console/policies/trials/0/apply",
            "/console/policies/trials/0/drop",
            VERSION + "/publish",
            VERSION + "/withdraw",
            VERSION + "/try",
            "/console/questions/set-aside",
            "/console/rounds",
            "/console/rounds/0/remind",
            "/console/rounds/0/close");
    private static final List<String> EVERYBODYS = List.of("/console/reading", "/console/reading/team");

    static Stream<Arguments> roles() {
        return Stream.concat(Stream.of((Role) null), Arrays.stream(Role.values()))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void pagesAreOpenToPolicyEditorsAlone(Role role) {
        Person person = somebody(role);
        Visitor visitor = Visitor.as(person);
        for (String page : OWNERS_PAGES) {
            assertThat(visitor.get(page).statusCode())
                    .as("%s for %s", page, person.roles())
                    .isEqualTo(person.is(Role.POLICY_EDITOR) ? 200 : 403);
        }
        for (String page : EVERYBODYS) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void movesAreRefusedToEverybodyElse(Role role) {
        Person person = somebody(role);
        if (person.is(Role.POLICY_EDITOR)) {
            return;
        }
        Visitor visitor = Visitor.as(person);
        for (String move : OWNERS_MOVES) {
            HttpResponse<String> answer = visitor.send("/console", move, Map.of());
            assertThat(answer.statusCode())
                    .as("%s for %s", move, person.roles())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoHasNotSignedInIsSentToDoSo(String page) {
        HttpResponse<String> answer = Visitor.unknown().get(page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.leadsTo(answer)).isEqualTo("/sign-in");
    }

    static Stream<String> pages() {
        return Stream.concat(OWNERS_PAGES.stream(), EVERYBODYS.stream());
    }

    private static Person somebody(Role role) {
        return role == null
                ? RunningProbity.get().bean(People.class).everyone().stream()
                        .filter(person -> person.roles().isEmpty())
                        .findFirst()
                        .orElseThrow()
                : Visitor.person(role);
    }
}
