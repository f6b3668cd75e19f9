package io.github.probity.bot.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.subjectaccess.Figures.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void countsFromOneToFourAreHidden() {
        assertThat(new Figures("x", List.of(new Row("a", 1), new Row("b", 4), new Row("c", 5), new Row("d", 0)))
                        .hidden())
                .extracting(Row::label)
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whereOneAloneWouldBeHiddenSoIsTheNextLarger() {
        assertThat(new Figures("x", List.of(new Row("a", 2), new Row("b", 40), new Row("c", 9))).hidden())
                .extracting(Row::label)
                .containsExactlyInAnyOrder("a", "c");
        assertThat(new Figures("x", List.of(new Row("b", 40), new Row("c", 9))).hidden())
                .isEmpty();
    }
}
