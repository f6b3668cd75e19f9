package io.github.probity.bot.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.retention.LegalHolds;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Incidents;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Reveals;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What goes out: everything about the person, and nobody else. */
class PacksTest {

    private static final Instant SENT = Instant.parse("2026-11-20T10:00:00Z");
    private static final Locale CY = Locale.forLanguageTag("cy");

    private final RunningProbity probity = RunningProbity.get();
    private final Packs packs = probity.bean(Packs.class);
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final Person subject = Sample.employee(6);
    private final Person reporter = Sample.employee(7);
    private final Person bystander = Sample.employee(8);
    private final Person reviewer = Visitor.person(Role.REVIEWER);
    private final Person senior = Visitor.person(Role.SENIOR_REVIEWER);
    private final Person officer = Visitor.person(Role.INFORMATION_OFFICER);
    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void everythingHeldAboutThePersonIsInItAndNobodyElse() throws IOException {
        long about = decidedCase();
        String receipt = reportOfTheSubjects();
        String incident = probity.bean(Incidents.class)
                .report(
                        Incident.Kind.SITE,
                        UUID.randomUUID().toString(),
                        subject.id(),
                        mark + ".example, seen by " + bystander.name())
                .reference();

        for (Locale language : List.of(Locale.ENGLISH, CY)) {
            Map<String, String> files =
                    files(packs.about(subject, officer, language).orElseThrow(), language);
            assertThat(files.keySet()).containsExactly("pack.html", "pack.json");
            String page = Jsoup.parse(text(files, "pack.html")).text();
            assertThat(page)
                    .contains(
                            subject.name(),
                            "case/" + about,
                            "You shouted " + mark,
                            "Unkind to ",
                            receipt,
                            incident,
                            mark + ".example");
            for (String all : files.values()) {
                assertThat(all).doesNotContain("secretnote");
                for (Person other : List.of(reporter, bystander, reviewer, senior, officer)) {
                    assertThat(all).doesNotContain(other.id());
                    for (String part : other.name().split("[ -]")) {
                        assertThat(all)
                                .as("part of the name of %s", other.name())
                                .doesNotContainPattern("(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L})");
                    }
                }
            }
        }
    }

    /** Reported by one, about words that name another, decided by reviewers whose notes name both. */
    private long decidedCase() {
        String words = "You shouted " + mark + " at " + bystander.name() + " and " + reporter.name();
        probity.bean(Cases.class)
                .report(new Report(
                        UUID.randomUUID().toString(),
                        reporter.id(),
                        null,
                        subject.id(),
                        null,
                        words,
                        Report.About.OFFENSIVE,
                        SENT));
        long id = jdbc.sql("select max(id) from review_case").query(Long.class).single();
        String page = "/console/cases/" + id;
        Visitor visitor = Visitor.as(reviewer);
        visitor.send(page, page + "/claim", Map.of());
        visitor.send(page, page + "/note", Map.of("note", "secretnote, ask " + senior.name()));
        visitor.send(
                page,
                page + "/decide",
                Map.of(
                        "version",
                        visitor.page(page).select("input[name=version]").attr("value"),
                        "outcome",
                        "minor",
                        "clause",
                        visitor.page(page)
                                .select("input[name=clause][type=radio]")
                                .attr("value"),
                        "note",
                        "Unkind to " + bystander.name() + ", says " + senior.name()));
        assertThat(visitor.page(page).select(".govuk-error-summary").text()).isEmpty();
        return id;
    }

    private String reportOfTheSubjects() {
        return probity.bean(Cases.class)
                .report(new Report(
                        UUID.randomUUID().toString(),
                        subject.id(),
                        null,
                        bystander.id(),
                        null,
                        "secretnote: words of somebody else",
                        Report.About.OFFENSIVE,
                        SENT))
                .reference();
    }

    @Test
    void whatWasLeftOutIsListedWithTheReason() {
        decidedCase();
        reportOfTheSubjects();
        Pack pack = packs.about(subject, officer, Locale.ENGLISH).orElseThrow();

        assertThat(pack.withheld())
                .containsExactlyInAnyOrder(
                        "others", "investigation", "risk", "reporter", "reviewers", "reported-words");
        assertThat(packs.about(Sample.stranger(), officer, Locale.ENGLISH)
                        .orElseThrow()
                        .withheld())
                .containsExactlyInAnyOrder("others", "investigation", "risk");
    }

    @Test
    void aRevealIsShownUnlessADatedHoldKeepsItBackAndThenNothingTellsOfIt() throws IOException {
        long about = Sample.open(subject.id(), Category.PROFANITY);
        Reveals reveals = probity.bean(Reveals.class);
        probity.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> reveals.grant(about, reviewer.id(), "To speak with HR", senior.id()));
        assertThat(facts(about)).contains("revealed");

        LegalHolds holds = probity.bean(LegalHolds.class);
        holds.set(
                new LegalHolds.Wish(
                        about, null, null, "secretnote", holds.today().plusDays(30), true, true),
                officer);

        assertThat(facts(about)).doesNotContain("revealed");
        Map<String, String> files =
                files(packs.about(subject, officer, Locale.ENGLISH).orElseThrow(), Locale.ENGLISH);
        assertThat(text(files, "pack.json")).doesNotContain("secretnote").doesNotContain("hold/");
        holds.inForce().forEach(hold -> holds.lift(hold.id(), officer));
        assertThat(facts(about)).contains("revealed");
    }

    private List<String> facts(long about) {
        return packs.about(subject, officer, Locale.ENGLISH).orElseThrow().sections().stream()
                .filter(section -> section.name().equals("cases"))
                .flatMap(section -> section.records().stream())
                .filter(entry -> entry.title().equals("case/" + about))
                .flatMap(entry -> entry.facts().stream().map(Fact::name))
                .toList();
    }

    @Test
    void aRecordOfSomebodyAtRiskIsInNobodysPackAndItsAbsenceIsNotTold() throws IOException {
        Person stranger = Sample.stranger();
        Map<String, String> without =
                files(packs.about(stranger, officer, Locale.ENGLISH).orElseThrow(), Locale.ENGLISH);
        long concern = Sample.open(stranger.id(), Category.SELF_HARM);
        Map<String, String> with =
                files(packs.about(stranger, officer, Locale.ENGLISH).orElseThrow(), Locale.ENGLISH);

        assertThat(text(with, "pack.json")).doesNotContain("case/" + concern);
        assertThat(text(with, "pack.json")
                        .lines()
                        .filter(line -> !line.contains("madeAt"))
                        .toList())
                .isEqualTo(text(without, "pack.json")
                        .lines()
                        .filter(line -> !line.contains("madeAt"))
                        .toList());
    }

    @Test
    void everyoneMakesTheirOwnAnOfficerAnybodysAndEachIsInTheTrail() {
        assertThat(packs.about(subject, subject, Locale.ENGLISH)).isPresent();
        assertThat(packs.about(subject, reporter, Locale.ENGLISH)).isEmpty();
        assertThat(packs.about(subject, Visitor.person(Role.ADMIN), Locale.ENGLISH))
                .isEmpty();
        assertThat(packs.about(subject, officer, Locale.ENGLISH)).isPresent();
        assertThat(packs.forThePublic(reporter)).isEmpty();

        assertThat(jdbc.sql(
                                "select actor from audit where kind = 'subject-access.pack-made' and subject = ? order by number desc"
                                        + " limit 2")
                        .param("person/" + subject.id())
                        .query(String.class)
                        .list())
                .containsExactly(officer.id(), subject.id());
    }

    @Test
    void thePublicGetsFiguresAndPoliciesAndNobodysNameOrCase() throws IOException {
        decidedCase();
        Map<String, String> files = files(packs.forThePublic(officer).orElseThrow(), Locale.ENGLISH);

        assertThat(files.keySet())
                .startsWith("pack.html", "pack.json")
                .anySatisfy(name -> assertThat(name).matches("policies/[a-z0-9-]+\\.txt"));
        assertThat(text(files, "pack.html")).contains("Cases by how they stand").contains("Counts from one to four");
        String told = text(files, "pack.html") + text(files, "pack.json");
        assertThat(told).doesNotContain(mark).doesNotContain("case/");
        probity.bean(People.class).everyone().forEach(person -> assertThat(told).doesNotContain(person.name()));
    }

    private Map<String, String> files(Pack pack, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        probity.bean(PackFile.class).write(pack, language, out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        JsonMapper.builder().build().readTree(text(files, "pack.json"));
        return files;
    }

    private static String text(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }
}
