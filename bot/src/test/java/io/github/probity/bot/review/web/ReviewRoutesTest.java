package io.github.probity.bot.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which page and which move is open to whom: every route, every role. */
class ReviewRoutesTest {

    private static final Set<Role> REVIEWERS = Set.of(Role.REVIEWER, Role.SENIOR_REVIEWER);
    private static final long CASE = Sample.open(Sample.stranger().id(), Category.PROFANITY);
    private static final long CONCERN = Sample.open(Sample.stranger().id(), Category.SELF_HARM);

    private static final String APPEAL = "/console/held/" + CASE + "/appeal";
    private static final Set<Role> HANDLERS =
            Set.of(Role.HUMAN_RESOURCES, Role.HEAD_OF_ICT, Role.DIRECTOR, Role.MEMBER_REVIEWS, Role.STANDARDS);
    private static final Set<Role> CONTACT_KEEPERS = Set.of(Role.HUMAN_RESOURCES, Role.ADMIN);

    private static final Map<String, Set<Role>> PAGES = Map.ofEntries(
            Map.entry("/console/cases", REVIEWERS),
            Map.entry("/console/cases?show=appeals", REVIEWERS),
            Map.entry("/console/cases?show=decided&gravity=minor", REVIEWERS),
            Map.entry("/console/cases/" + CASE, REVIEWERS),
            Map.entry("/console/cases/" + CASE + "?excerpt=shown&clause=language", REVIEWERS),
            Map.entry("/console/concerns", Set.of(Role.SAFEGUARDING)),
            Map.entry("/console/concerns/" + CONCERN, Set.of(Role.SAFEGUARDING)),
            Map.entry("/console/it-desk", Set.of(Role.IT_DESK)),
            Map.entry("/console/proceedings", HANDLERS),
            Map.entry("/console/proceedings?kind=police", HANDLERS),
            Map.entry("/console/representatives", CONTACT_KEEPERS));

    /** Which proceeding there is, only its own handlers learn: to all others it is not there. */
    private static final List<String> PROCEEDINGS =
            List.of("/console/proceedings/D-0000-0000", "/console/proceedings/D-0000-0000/record");

    private static final Map<String, Set<Role>> MOVES = Map.ofEntries(
            Map.entry("/console/cases/0/claim", REVIEWERS),
            Map.entry("/console/cases/0/give-back", REVIEWERS),
            Map.entry("/console/cases/0/decide", REVIEWERS),
            Map.entry("/console/cases/0/second", REVIEWERS),
            Map.entry("/console/cases/0/appeal", REVIEWERS),
            Map.entry("/console/cases/0/reopen", REVIEWERS),
            Map.entry("/console/cases/0/note", REVIEWERS),
            Map.entry("/console/cases/0/conversation", REVIEWERS),
            Map.entry("/console/cases/0/block", REVIEWERS),
            Map.entry("/console/cases/0/unblock", REVIEWERS),
            Map.entry("/console/cases/0/refer", REVIEWERS),
            Map.entry("/console/cases/dismiss", REVIEWERS),
            Map.entry("/console/concerns/0/police", Set.of(Role.SAFEGUARDING)),
            Map.entry("/console/it-desk/I-0000-0000/police", Set.of(Role.IT_DESK)),
            Map.entry("/console/proceedings/D-0000-0000/note", HANDLERS),
            Map.entry("/console/proceedings/D-0000-0000/close", HANDLERS),
            Map.entry("/console/representatives", CONTACT_KEEPERS),
            Map.entry("/console/concerns/0/attend", Set.of(Role.SAFEGUARDING)),
            Map.entry("/console/concerns/0/note", Set.of(Role.SAFEGUARDING)),
            Map.entry("/console/concerns/0/reporter", Set.of(Role.SAFEGUARDING)),
            Map.entry("/console/it-desk/I-0000-0000/done", Set.of(Role.IT_DESK)));
    private static final List<String> EVERYBODYS = List.of(
            "/console/held",
            "/console/report",
            "/console/report/message",
            "/console/report/incident/site",
            "/console/report/incident/received");

    private static final List<String> EVERYBODYS_MOVES = List.of(
            "/console/held/0/appeal",
            "/console/report/message",
            "/console/report/incident/site",
            "/console/report/incident/received");

    /** What is new must be written into this table before it passes. */
    @Test
    void noRouteOfThisPackageIsMissingHere() {
        List<String> here = Stream.of(
                        pages(),
                        MOVES.keySet().stream(),
                        PROCEEDINGS.stream(),
                        EVERYBODYS_MOVES.stream(),
                        Stream.of(APPEAL))
                .flatMap(paths -> paths)
                .map(path -> path.replaceFirst("\\?.*", ""))
                .toList();
        assertThat(RunningProbity.get().beans(RequestMappingHandlerMapping.class).stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                        .filter(route ->
                                route.getValue().getBeanType().getPackage().equals(CasePages.class.getPackage()))
                        .flatMap(route ->
                                Objects.requireNonNull(route.getKey().getPathPatternsCondition())
                                        .getPatterns()
                                        .stream()))
                .hasSizeGreaterThan(30)
                .allSatisfy(pattern -> assertThat(here)
                        .as("%s", pattern)
                        .anyMatch(path -> pattern.matches(PathContainer.parsePath(path))));
    }

    static Stream<Arguments> roles() {
        return Stream.concat(Stream.of((Role) null), Arrays.stream(Role.values()))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void pagesAreOpenToTheirRolesAlone(Role role) {
        Person person = somebody(role);
        Visitor visitor = Visitor.as(person);
        PAGES.forEach((page, open) -> assertThat(visitor.get(page).statusCode())
                .as("%s for %s", page, person.roles())
                .isEqualTo(holdsOne(person, open) ? 200 : 403));
        PROCEEDINGS.forEach(page -> assertThat(visitor.get(page).statusCode())
                .as("%s for %s", page, person.roles())
                .isEqualTo(holdsOne(person, HANDLERS) ? 404 : 403));
        EVERYBODYS.forEach(
                page -> assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void movesAreRefusedToEverybodyElse(Role role) {
        Person person = somebody(role);
        Visitor visitor = Visitor.as(person);
        MOVES.forEach((move, open) -> {
            HttpResponse<String> answer = visitor.send("/console", move, Map.of("version", "1"));
            assertThat(answer.statusCode())
                    .as("%s for %s", move, person.roles())
                    .isEqualTo(holdsOne(person, open) ? 302 : 403);
        });
        EVERYBODYS_MOVES.forEach(
                move -> assertThat(visitor.send("/console", move, Map.of()).statusCode())
                        .as(move)
                        .isNotIn(401, 403, 500));
    }

    @Test
    void aCaseOfOnesOwnACallForHelpAndOneThatIsNotThereAreNotShownToAReviewer() {
        Person reviewer = Visitor.person(Role.REVIEWER);
        Visitor visitor = Visitor.as(reviewer);
        long own = Sample.open(reviewer.id(), Category.PROFANITY);

        HttpResponse<String> answer = visitor.get("/console/cases/" + own);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You sent this message yourself");
        assertThat(visitor.get("/console/cases/" + CONCERN).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/console/cases/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyOpensTheAppealOfSomebodyElse() {
        assertThat(Visitor.as(somebody(null)).get(APPEAL).statusCode()).isEqualTo(404);
    }

    @Test
    void wordsAreNotOnThePageUntilTheyAreAskedFor() {
        Visitor reviewer = Visitor.with(Role.REVIEWER);

        assertThat(reviewer.get("/console/cases/" + CASE).body()).doesNotContain("everybody knows it");
        assertThat(reviewer.get("/console/cases/" + CASE + "?excerpt=shown").body())
                .contains("everybody knows it");
    }

    @Test
    void aMoveThatIsNotLegalSaysWhyOnTheNextPage() {
        Visitor reviewer = Visitor.with(Role.REVIEWER);
        String page = "/console/cases/" + CASE;

        HttpResponse<String> answer =
                reviewer.send(page, page + "/decide", Map.of("version", "1", "outcome", "none", "note", "x"));

        assertThat(Visitor.leadsTo(answer)).isEqualTo(page);
        assertThat(reviewer.page(page).select(".govuk-error-summary").text()).contains("You do not hold this case");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoHasNotSignedInIsSentToDoSo(String page) {
        assertThat(Visitor.leadsTo(Visitor.unknown().get(page))).isEqualTo("/sign-in");
    }

    static Stream<String> pages() {
        return Stream.concat(PAGES.keySet().stream(), EVERYBODYS.stream());
    }

    private static boolean holdsOne(Person person, Set<Role> open) {
        return open.stream().anyMatch(person::is);
    }

    private static Person somebody(@Nullable Role role) {
        return role == null
                ? RunningProbity.get().bean(People.class).everyone().stream()
                        .filter(person -> person.roles().isEmpty())
                        .findFirst()
                        .orElseThrow()
                : Visitor.person(role);
    }
}
