package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void readsEachItemAfterItsHeadingAndIntroduction() {
        Clause clause = SmallPolicy.tollerby().clause("3.1").orElseThrow();
        assertThat(Passages.of(clause))
                .extracting(Passage::text)
                .contains(
                        "Telephones. You may use a council telephone for private calls if: it is made in your own time, and");
    }

    @Test
    void remembersWhichItemAPassageStandsFor() {
        Clause clause = SmallPolicy.tollerby().clause("3.1").orElseThrow();
        assertThat(Passages.of(clause))
                .filteredOn(passage -> passage.item() != null)
                .hasSize(3);
    }

    @Test
    void cutsALongParagraphIntoItsSentences() {
        String sentence = "Every member of staff who has a council telephone looks after it with care and good sense. ";
        Clause clause = new SmallPolicy("a.txt", "A")
                .clause("1", "Care", sentence.repeat(3))
                .policy()
                .clauses()
                .get(0);
        assertThat(Passages.of(clause)).hasSize(4);
    }

    @Test
    void leavesAShortParagraphWhole() {
        assertThat(Passages.of(SmallPolicy.tollerby().clause("2.1").orElseThrow()))
                .isEqualTo(List.of(new Passage("Email. You must not use another person's email account.", null)));
    }
}
