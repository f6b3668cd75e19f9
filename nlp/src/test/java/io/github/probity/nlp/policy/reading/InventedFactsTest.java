package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.PolicyFacts;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"wexcombe-model.md", "wexcombe-model.docx", "wexcombe-model.pdf"})
    void areReadFromATableOfTheDocumentsOwn(String document) {
        PolicyFacts facts = Fixtures.invented(document).facts();

        assertThat(facts.title()).isEqualTo("Model Electronic Communications Policy");
        assertThat(facts.issuer()).isEqualTo("Wexcombe Council");
        assertThat(facts.version()).isEqualTo("4.2");
        assertThat(facts.issued()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(facts.owner()).isEqualTo("Head of Digital and Information");
        assertThat(facts.reviewed()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(facts.nextReview()).isEqualTo(YearMonth.of(2028, 3));
        assertThat(facts.contacts()).first().isEqualTo("Service Desk");
    }

    @Test
    void areReadFromSentencesOfThePolicyAboutItself() {
        PolicyFacts facts = Fixtures.invented("strandmoor-fire.txt").facts();

        assertThat(facts.issuer()).isEqualTo("Strandmoor Fire and Rescue Authority");
        assertThat(facts.title()).isEqualTo("Electronic Communications Policy");
        assertThat(facts.owner()).isEqualTo("Director of Corporate Services");
        assertThat(facts.issued()).isEqualTo(YearMonth.of(2025, 10));
        assertThat(facts.nextReview()).isEqualTo(YearMonth.of(2028, 9));
        assertThat(facts.reviewEvery()).isEqualTo(Period.ofYears(3));
    }

    @Test
    void areReadFromACover() {
        PolicyFacts facts = Fixtures.invented("brackenside-police.txt").facts();

        assertThat(facts.owner()).isEqualTo("Assistant Chief Officer (Resources)");
        assertThat(facts.issued()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(facts.reviewEvery()).isEqualTo(Period.ofMonths(18));
    }

    @Test
    void areNotGuessed() {
        PolicyFacts facts = Fixtures.read("phones.md", "## Use\n\nUse it.\n\n## Loss\n\nReport it.\n\n## End\n\nStop.")
                .facts();

        assertThat(facts.version()).isNull();
        assertThat(facts.issuer()).isNull();
        assertThat(facts.owner()).isNull();
        assertThat(facts.nextReview()).isNull();
    }
}
