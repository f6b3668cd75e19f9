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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies in many house styles, each with the list of references that a reader of it would use. */
class InventedPoliciesTest {
    private static final int EVERY_PAGE = 3;

    @ParameterizedTest
    @MethodSource("io.github.probity.nlp.policy.reading.Fixtures#documents")
    void areCutIntoTheClausesTheirReadersWouldCite(String document) {
        List<String> expected = expected(document).map(line -> line[0]).toList();

        assertThat(Fixtures.references(Fixtures.invented(document))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("io.github.probity.nlp.policy.reading.Fixtures#documents")
    void haveTheRightWordsUnderEachReference(String document) {
        Map<String, String> words = words(document);

        assertThat(expected(document))
                .allSatisfy(line -> assertThat(words.get(line[0])).as(line[0]).contains(Fixtures.words(line[1])));
    }

    @ParameterizedTest
    @MethodSource("writtenDocuments")
    void areQuotedWordForWord(String document) {
        Policy policy = Fixtures.invented(document);
        String source = " " + Fixtures.words(onThePage(document)) + " ";
        String withoutPageEnds = " " + Fixtures.words(withoutWhatRecurs(Fixtures.source(document))) + " ";

        assertThat(policy.clauses()).allSatisfy(clause -> {
            String words = " " + Fixtures.words(clause.text()) + " ";
            assertThat(source.contains(words) || withoutPageEnds.contains(words))
                    .as(clause.text())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "wexcombe-model.md,wexcombe-model.docx",
        "wexcombe-model.md,wexcombe-model.pdf",
        "llanfor-college.md,llanfor-college.docx",
        "glenfarg-museum.md,glenfarg-museum.pdf"
    })
    void sayTheSameInEveryFormat(String written, String made) {
        assertThat(words(made)).isEqualTo(words(written));
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

    /** The documents whose source can be read as text. */
    static Stream<String> writtenDocuments() {
        return Fixtures.documents().filter(name -> !name.endsWith(".docx") && !name.endsWith(".pdf"));
    }

    private static Map<String, String> words(String document) {
        return Fixtures.invented(document).clauses().stream()
                .collect(Collectors.toMap(Clause::reference, clause -> Fixtures.words(clause.text())));
    }

    private static Stream<String[]> expected(String document) {
        String list = document.substring(0, document.lastIndexOf('.')) + ".refs.txt";
        return Fixtures.source(list).lines().filter(line -> !line.isBlank()).map(line -> line.split("\t", 2));
    }

    /** The words as a browser would show them, without the marks of footnotes. */
    private static String onThePage(String document) {
        String source = Fixtures.source(document);
        return document.endsWith(".html")
                ? Jsoup.parse(source.replaceAll("(?s)<sup>.*?</sup>", "").replace("<", " <"))
                        .wholeText()
                : source;
    }

    /** The lines without those that come back, numbers aside: the heads and feet of pages. */
    private static String withoutWhatRecurs(String source) {
        Map<String, Long> times = source.lines()
                .collect(Collectors.groupingBy(InventedPoliciesTest::withoutNumbers, Collectors.counting()));
        return source.lines()
                .filter(line -> times.getOrDefault(withoutNumbers(line), 0L) < EVERY_PAGE)
                .collect(Collectors.joining("\n"));
    }

    private static String withoutNumbers(String line) {
        return line.replaceAll("\\d", "").strip();
    }
}
