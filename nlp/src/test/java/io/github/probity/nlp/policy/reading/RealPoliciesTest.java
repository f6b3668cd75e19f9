package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The three real policies, where they lie next to the checkout. */
class RealPoliciesTest {
    private static final double GOAL = 0.98;
    private static final String NICS = "nics-6.11-electronic-communications";
    private static final String YORK = "york-electronic-communications-v8.4";
    private static final String NORTH_LINCOLNSHIRE = "north-lincolnshire-digital-technologies";

    @ParameterizedTest
    @ValueSource(strings = {NICS, YORK, NORTH_LINCOLNSHIRE})
    void giveTheSameClausesFromAllFiveFormats(String name) {
        List<Map<String, String>> readings = List.of(
                clauses(Fixtures.real().resolve(name + ".txt")),
                formatted(name, "md"),
                formatted(name, "html"),
                formatted(name, "docx"),
                formatted(name, "pdf"));
        Set<String> references = new HashSet<>();
        readings.forEach(reading -> references.addAll(reading.keySet()));
        long same = references.stream()
                .filter(reference -> readings.stream()
                                .map(r -> r.getOrDefault(reference, "absent"))
                                .distinct()
                                .count()
                        == 1)
                .count();
        double share = (double) same / references.size();

        System.out.printf("%s: %d of %d clauses are the same in all five formats%n", name, same, references.size());
        assertThat(share).isGreaterThanOrEqualTo(GOAL);
    }

    @Test
    void haveTheClausesThatPeopleMarkedOut() throws IOException {
        Path gold = Fixtures.real().resolveSibling("qa").resolve("sample-clauses.jsonl");
        Map<String, Policy> policies = new HashMap<>();
        Map<String, String> files = Map.of("nics", NICS, "york", YORK, "nlincs", NORTH_LINCOLNSHIRE);
        ObjectMapper json = new ObjectMapper();

        for (String line : Files.readAllLines(gold)) {
            JsonNode clause = json.readTree(line);
            String file = files.get(clause.get("doc").asString());
            Policy policy = policies.computeIfAbsent(
                    file, name -> Fixtures.read(Fixtures.real().resolve(name + ".txt")));
            String reference = clause.get("ref").asString();
            assertThat(policy.clause(reference))
                    .as(file + " " + reference)
                    .hasValueSatisfying(found -> assertThat(
                                    Fixtures.words(clause.get("text").asString()))
                            .endsWith(Fixtures.words(found.text())));
        }
    }

    @ParameterizedTest
    @CsvSource({NICS + ",44", YORK + ",124", NORTH_LINCOLNSHIRE + ",59"})
    void areQuotedWordForWord(String name, int count) {
        Path file = Fixtures.real().resolve(name + ".txt");
        String source = Fixtures.words(Fixtures.text(file));

        assertThat(Fixtures.read(file).clauses())
                .hasSize(count)
                .allSatisfy(clause -> assertThat(source).contains(Fixtures.words(clause.text())));
    }

    @Test
    void keepTheCoverReportApartFromThePolicyWhoseNumbersItShares() {
        Policy policy = Fixtures.read(Fixtures.real().resolve(NORTH_LINCOLNSHIRE + ".txt"));

        assertThat(policy.clause("Report 3.3")).get().extracting(Clause::kind).isEqualTo(Clause.Kind.REPORT);
        assertThat(policy.clause("3.3")).get().extracting(Clause::kind).isEqualTo(Clause.Kind.PARAGRAPH);
    }

    @Test
    void sayWhatTheyAre() {
        var york = Fixtures.read(Fixtures.real().resolve(YORK + ".txt")).facts();

        assertThat(york.title()).isEqualTo("Electronic Communications Policy");
        assertThat(york.issuer()).isEqualTo("City of York Council");
        assertThat(york.version()).isEqualTo("8.4");
        assertThat(york.issued()).isEqualTo(YearMonth.of(2023, 10));
        assertThat(york.owner()).isEqualTo("Head of ICT");
        assertThat(york.reviewed()).isEqualTo(YearMonth.of(2023, 10));
        assertThat(york.nextReview()).isEqualTo(YearMonth.of(2024, 9));
        assertThat(york.reviewEvery()).isEqualTo(Period.ofMonths(24));
        assertThat(york.contacts()).first().isEqualTo("ICT Service Desk");
    }

    @Test
    void sayAsMuchInEveryFormat() {
        for (String name : List.of(NICS, YORK, NORTH_LINCOLNSHIRE)) {
            var facts = Fixtures.read(Fixtures.real().resolve(name + ".txt")).facts();
            for (String format : List.of("md", "html", "docx", "pdf")) {
                assertThat(Fixtures.read(Fixtures.real().resolve("formats").resolve(name + "." + format))
                                .facts())
                        .as(name + "." + format)
                        .isEqualTo(facts);
            }
        }
    }

    private static Map<String, String> formatted(String name, String format) {
        return clauses(Fixtures.real().resolve("formats").resolve(name + "." + format));
    }

    private static Map<String, String> clauses(Path file) {
        return Fixtures.read(file).clauses().stream()
                .collect(Collectors.toMap(Clause::reference, clause -> Fixtures.words(clause.text())));
    }
}
