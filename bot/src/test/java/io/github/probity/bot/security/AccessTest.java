package io.github.probity.bot.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.console.ConsoleArea;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may open what: every role against every area, and what holds for everybody. */
class AccessTest {

    private static final RunningProbity PROBITY = RunningProbity.get();

    static List<Person> oneOfEachRole() {
        return Stream.concat(Arrays.stream(Role.values()).map(Visitor::person), Stream.of(Visitor.person()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRole")
    void anAreaOpensToItsRolesAndToNobodyElse(Person person) {
        Visitor visitor = Visitor.as(person);
        for (ConsoleArea area : areas()) {
            int status = visitor.get(area.path()).statusCode();
            assertThat(status == 403)
                    .as("%s with %s", area.path(), person.roles())
                    .isEqualTo(!area.isOpenTo(person));
        }
    }

    @Test
    void everyPageOfTheConsoleBelongsToAnAreaOrIsTheHomePage() {
        Set<String> paths = PROBITY.beans(RequestMappingHandlerMapping.class).stream()
                .flatMap(mappings -> mappings.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/console/"))
                .collect(Collectors.toSet());
        assertThat(paths).isNotEmpty().allSatisfy(path -> assertThat(areas()).anyMatch(area -> area.holds(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/audit", "/console/audit/export", "/anything", "/actuator/env"})
    void whoeverHasNotSignedInIsSentToSignIn(String path) {
        HttpResponse<String> answer = Visitor.unknown().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.leadsTo(answer)).isEqualTo("/sign-in");
    }

    @Test
    void aProgramThatHasNotSignedInIsTold401() {
        assertThat(Visitor.unknown().get("/api/anything", "application/json").statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingInLeadsToThePageThatWasAskedFor() {
        Visitor visitor = Visitor.unknown();
        visitor.get("/console/audit");
        HttpResponse<String> answer = visitor.send(
                "/sign-in",
                "/sign-in",
                Map.of("person", Visitor.person(Role.AUDITOR).id()));
        assertThat(Visitor.leadsTo(answer)).startsWith("/console/audit");
    }

    @Test
    void nobodySignsInAsSomebodyWhoIsNotThere() {
        HttpResponse<String> answer = Visitor.unknown().send("/sign-in", "/sign-in", Map.of("person", "nobody"));
        assertThat(Visitor.leadsTo(answer)).isEqualTo("/sign-in?unknown");
    }

    @Test
    void signingInChangesTheSession() {
        Visitor visitor = Visitor.unknown();
        String before = session(visitor.get("/console"));
        String after = session(visitor.send(
                "/sign-in", "/sign-in", Map.of("person", Visitor.person().id())));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void whoeverSignsOutIsOut() {
        Visitor visitor = Visitor.with(Role.AUDITOR);
        assertThat(Visitor.leadsTo(visitor.send("/console", "/sign-out", Map.of())))
                .isEqualTo("/sign-in?out");
        assertThat(visitor.get("/console").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutThePagesTokenIsRefused() {
        Visitor visitor = Visitor.with(Role.AUDITOR);
        assertThat(visitor.post("/sign-out", Map.of(), "forged").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/console").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionsCookieIsKeptFromScriptsAndOtherSites() {
        assertThat(session(Visitor.unknown().get("/console")))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/console", "/assets/probity.css", "/nothing-here"})
    void everyAnswerCarriesTheHeadersThatKeepOthersOut(String path) {
        HttpResponse<String> answer = Visitor.with(Role.AUDITOR).get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("probity="))
                .findFirst()
                .orElseThrow();
    }

    private static Collection<ConsoleArea> areas() {
        return PROBITY.beans(ConsoleArea.class);
    }
}
