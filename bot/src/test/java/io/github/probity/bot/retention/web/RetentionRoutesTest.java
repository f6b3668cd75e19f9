package io.github.probity.bot.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.retention.LegalHolds;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which page and which move is open to whom: every route, every role. */
class RetentionRoutesTest {

    private static final Set<Role> READERS = Set.of(Role.INFORMATION_OFFICER, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> OFFICERS = Set.of(Role.INFORMATION_OFFICER);
    private static final Map<String, Set<Role>> PAGES = Map.of(
            "/console/retention", READERS,
            "/console/retention/log", READERS,
            "/console/retention/log?below=7", READERS,
            "/console/retention/holds", READERS,
            "/console/information", OFFICERS,
            "/console/information?q=a", OFFICERS);
    private static final List<String> OFFICERS_POSTS =
            List.of("/console/information/person", "/console/information/public");

    private final LegalHolds holds = RunningProbity.get().bean(LegalHolds.class);

    static Stream<Person> oneOfEachRole() {
        return Stream.concat(Arrays.stream(Role.values()).map(Visitor::person), Stream.of(Sample.employee(0)));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRole")
    void pagesAreOpenToTheirRolesAlone(Person person) {
        Visitor visitor = Visitor.as(person);
        PAGES.forEach((page, open) -> assertThat(visitor.get(page).statusCode())
                .as("%s for %s", page, person.roles())
                .isEqualTo(holdsOne(person, open) ? 200 : 403));
        OFFICERS_POSTS.forEach(post -> assertThat(visitor.send("/console", post, Map.of("person", person.id()))
                        .statusCode())
                .as("%s for %s", post, person.roles())
                .isEqualTo(holdsOne(person, OFFICERS) ? 200 : 403));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRole")
    void nobodyButAnOfficerSetsOrLiftsAHold(Person person) {
        long open = Sample.open(Sample.stranger().id(), Category.PROFANITY);
        int before = holds.inForce().size();
        Visitor visitor = Visitor.as(person);

        int set = visitor.send("/console", "/console/retention/holds", form(open, "x"))
                .statusCode();

        boolean officer = person.is(Role.INFORMATION_OFFICER);
        assertThat(set).isEqualTo(officer ? 302 : holdsOne(person, READERS) ? 400 : 403);
        assertThat(holds.inForce()).hasSize(officer ? before + 1 : before);
        if (officer) {
            liftAll(visitor);
            assertThat(holds.inForce()).isEmpty();
        } else if (holdsOne(person, READERS)) {
            visitor.send("/console", "/console/retention/holds/1/lift", Map.of());
            assertThat(visitor.page("/console/retention/holds")
                            .select(".govuk-error-summary")
                            .text())
                    .contains("Only an information officer");
        }
    }

    @Test
    void theReasonIsShownToOfficersAlone() {
        String reason = "reason " + UUID.randomUUID();
        Visitor officer = Visitor.with(Role.INFORMATION_OFFICER);
        officer.send(
                "/console",
                "/console/retention/holds",
                form(Sample.open(Sample.stranger().id(), Category.PROFANITY), reason));

        assertThat(officer.get("/console/retention/holds").body()).contains(reason);
        assertThat(Visitor.with(Role.AUDITOR).get("/console/retention/holds").body())
                .contains("Ends after")
                .doesNotContain(reason)
                .doesNotContain("Set the hold");
        liftAll(officer);
    }

    @Test
    void aFormThatCannotBeUsedSaysWhatToMendAndKeepsWhatWasTyped() {
        Visitor officer = Visitor.with(Role.INFORMATION_OFFICER);
        HttpResponse<String> empty =
                officer.send("/console", "/console/retention/holds", Map.of("reason", "kept words"));

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body())
                .contains("Enter a case number, a pseudonym or a full name", "Enter a day", "Choose what happens")
                .contains("kept words");
        Map<String, String> nobody = new java.util.HashMap<>(form(1, "x"));
        nobody.put("about", "Nobody At All");
        assertThat(officer.send("/console", "/console/retention/holds", nobody).body())
                .contains("Nothing is held under that");
    }

    @Test
    void everybodyTakesTheirOwnCopyAndNobodyElses() {
        Visitor visitor = Visitor.as(Sample.employee(0));
        HttpResponse<String> own = visitor.send("/console/held", "/console/held/pack", Map.of());

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"probity-about-me-\\d{4}-\\d\\d-\\d\\d.zip\"");
        assertThat(own.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(Visitor.unknown().get("/console/information").statusCode()).isEqualTo(302);
    }

    private void liftAll(Visitor officer) {
        holds.inForce()
                .forEach(hold -> officer.send("/console", "/console/retention/holds/" + hold.id() + "/lift", Map.of()));
    }

    private Map<String, String> form(long about, String reason) {
        return Map.of(
                "about",
                Long.toString(about),
                "reason",
                reason,
                "then",
                "ends",
                "day",
                "31",
                "month",
                "12",
                "year",
                Integer.toString(holds.today().getYear() + 1));
    }

    private static boolean holdsOne(Person person, Set<Role> roles) {
        return roles.stream().anyMatch(person::is);
    }
}
