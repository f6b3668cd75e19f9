package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.reading.PolicyReader;
import io.github.probity.nlp.screening.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clause is suggested first for what was found: the one that a policy officer would choose. */
class BrokenClausesTest {

    private static final Path POLICIES = Path.of("../../shared/policies");

    @ParameterizedTest
    @CsvSource({
        "HATE, 10.3 (b)",
        "HARASSMENT, 10.3 (c)",
        "THREAT, 10.3 (c)",
        "SEXUAL, 10.3 (b)",
        "PROFANITY, 10.2 (c)",
        "VETTING_DISCLOSURE, 9.3",
        "PROTECTIVE_MARKING, 10.3 (e)",
        "PERSONAL_DATA, 10.3 (e)"
    })
    void inTheModelPolicy(Category category, String reference) {
        assertThat(RunningProbity.get().bean(BrokenClauses.class).find(List.of(category), "", Locale.UK))
                .hasSizeBetween(1, 5)
                .first()
                .satisfies(first -> assertThat(first.source().reference()).isEqualTo(reference));
    }

    @ParameterizedTest
    @CsvSource({
        "nics-6.11-electronic-communications.txt, HATE, 4.3, racial or sectarian",
        "nics-6.11-electronic-communications.txt, HARASSMENT, 4.3, harassment or bullying",
        "nics-6.11-electronic-communications.txt, THREAT, 4.3, harassment or bullying",
        "nics-6.11-electronic-communications.txt, SEXUAL, 4.3, of a sexual",
        "nics-6.11-electronic-communications.txt, PROFANITY, 4.3, inappropriate material",
        "nics-6.11-electronic-communications.txt, VETTING_DISCLOSURE, 5.6, vetting",
        "nics-6.11-electronic-communications.txt, PROTECTIVE_MARKING, 6.4, protectively marked",
        "nics-6.11-electronic-communications.txt, PERSONAL_DATA, 2.3, privacy",
        "york-electronic-communications-v8.4.txt, HATE, serious abuse, racist",
        "york-electronic-communications-v8.4.txt, HARASSMENT, serious abuse, harassment or bullying",
        "york-electronic-communications-v8.4.txt, THREAT, serious abuse, harassment or bullying",
        "york-electronic-communications-v8.4.txt, SEXUAL, serious abuse, sexually explicit",
        "york-electronic-communications-v8.4.txt, PROFANITY, minor abuse, profane language",
        "york-electronic-communications-v8.4.txt, PROTECTIVE_MARKING, serious abuse, sensitive",
        "york-electronic-communications-v8.4.txt, PERSONAL_DATA, serious abuse, personal data",
        "north-lincolnshire-digital-technologies.txt, HATE, 3.3, racist or obscene",
        "north-lincolnshire-digital-technologies.txt, HARASSMENT, 3.3, racist or obscene",
        "north-lincolnshire-digital-technologies.txt, THREAT, 3.3, racist or obscene",
        "north-lincolnshire-digital-technologies.txt, SEXUAL, 3.3, racist or obscene",
        "north-lincolnshire-digital-technologies.txt, PROFANITY, 3.3, racist or obscene",
        "north-lincolnshire-digital-technologies.txt, PROTECTIVE_MARKING, 5.9, confidential",
        "north-lincolnshire-digital-technologies.txt, PERSONAL_DATA, 5.9, privacy"
    })
    void inPoliciesOfThreePublicBodies(String file, Category category, String reference, String words)
            throws IOException {
        assertThat(best(file, category).orElseThrow())
                .satisfies(best -> assertThat(best.reference()).contains(reference))
                .satisfies(best -> assertThat(best.words()).containsIgnoringCase(words));
    }

    @ParameterizedTest
    @CsvSource({
        "york-electronic-communications-v8.4.txt, VETTING_DISCLOSURE",
        "north-lincolnshire-digital-technologies.txt, VETTING_DISCLOSURE"
    })
    void whereAPolicyIsSilentNothingIsSuggested(String file, Category category) throws IOException {
        assertThat(best(file, category)).isEmpty();
    }

    private record Rule(String reference, String around, String words) {}

    private static Optional<Rule> best(String file, Category category) throws IOException {
        Path path = POLICIES.resolve(file);
        assumeTrue(Files.exists(path), "The policies lie next to the checkout or this is passed over");
        Policy policy = new PolicyReader().read(path);
        return policy.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.PARAGRAPH)
                .flatMap(BrokenClausesTest::rules)
                .filter(rule -> weight(category, rule) > 0)
                .max(Comparator.comparingDouble(rule -> weight(category, rule)));
    }

    private static Stream<Rule> rules(Clause clause) {
        String headings = String.join(" ", clause.headings());
        return Stream.concat(
                Stream.of(new Rule(clause.reference(), headings, clause.intro())),
                clause.items().stream()
                        .map(item ->
                                new Rule(clause.reference(), headings + " " + clause.intro(), clause.words(item))));
    }

    private static double weight(Category category, Rule rule) {
        return BreachSigns.weigh(category, rule.around(), rule.words());
    }
}
