package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies in a dozen house styles, each with the list of references that a reader of it would use. */
class InventedPoliciesTest {

    @ParameterizedTest
    @MethodSource("io.github.probity.nlp.policy.reading.Fixtures#documents")
    void areCutIntoTheClausesTheirReadersWouldCite(String document) {
        List<String> expected = expected(document).map(line -> line[0]).toList();

        assertThat(Fixtures.references(Fixtures.invented(document))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("io.github.probity.nlp.policy.reading.Fixtures#documents")
    void haveTheRightWordsUnderEachReference(String document) {
        Map<String, String> words = Fixtures.invented(document).clauses().stream()
                .collect(Collectors.toMap(Clause::reference, clause -> Fixtures.words(clause.text())));

        assertThat(expected(document))
                .allSatisfy(line -> assertThat(words.get(line[0])).as(line[0]).contains(Fixtures.words(line[1])));
    }

    @ParameterizedTest
    @MethodSource("io.github.probity.nlp.policy.reading.Fixtures#documents")
    void areQuotedWordForWord(String document) {
        Policy policy = Fixtures.invented(document);
        if (document.endsWith(".docx") || document.endsWith(".pdf")) {
            return;
        }
        String source = " " + Fixtures.words(withoutPageEnds(document)) + " ";

        assertThat(policy.clauses())
                .allSatisfy(clause -> assertThat(source).contains(" " + Fixtures.words(clause.text()) + " "));
    }

    @ParameterizedTest
    @MethodSource("io.github.probity.nlp.policy.reading.Fixtures#documents")
    void haveItemsThatLieInTheirClauses(String document) {
        assertThat(Fixtures.invented(document).clauses()).allSatisfy(clause -> {
            int end = 0;
            for (Clause.Item item : clause.items()) {
                assertThat(item.start()).isGreaterThanOrEqualTo(end);
                assertThat(clause.words(item)).isNotBlank().doesNotStartWith("\n");
                end = item.end();
            }
            assertThat(end).isLessThanOrEqualTo(clause.text().length());
        });
    }

    private static Stream<String[]> expected(String document) {
        String list = document.substring(0, document.lastIndexOf('.')) + ".refs.txt";
        return Fixtures.source(list).lines().filter(line -> !line.isBlank()).map(line -> line.split("\t", 2));
    }

    /** The words of the source; what comes back on every page, which the reader leaves out, is left out here too. */
    private static String withoutPageEnds(String document) {
        String source = Fixtures.source(document);
        if (document.endsWith(".html")) {
            return Jsoup.parse(source.replaceAll("(?s)<sup>.*?</sup>", "").replace("<", " <"))
                    .wholeText();
        }
        return source.replaceAll("\\nOFFICIAL\\nPage \\d+ of \\d+\\n+STRANDMOOR .*\\n", "\n");
    }
}
