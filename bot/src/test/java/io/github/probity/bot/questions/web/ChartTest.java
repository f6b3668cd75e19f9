package io.github.probity.bot.questions.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.policies.AskedLog.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void theHeightsOfAColumnAreInProportionToItsQuestions() {
        Chart chart = Chart.of(List.of(new Week(MONDAY, 6, 1, 2, 1)));

        double answered = chart.columns().get(0).blocks().get(0).height();
        double silent = chart.columns().get(0).blocks().get(3).height();

        assertThat(answered / silent).isEqualTo(3, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void nothingStandsOutOfTheChartWhateverTheFigures() {
        for (int most : new int[] {0, 1, 2, 3, 9, 10, 11, 99, 101, 7_777, 1_000_000}) {
            List<Week> weeks = IntStream.range(0, 13)
                    .mapToObj(n -> new Week(MONDAY.plusWeeks(n), most, 0, 0, 0))
                    .toList();
            Chart chart = Chart.of(weeks);

            assertThat(chart.columns().stream().flatMap(column -> column.blocks().stream()))
                    .allSatisfy(block -> {
                        assertThat(block.y()).isGreaterThanOrEqualTo(0);
                        assertThat(block.x() + block.width()).isLessThanOrEqualTo(Chart.WIDTH);
                    });
            assertThat(chart.lines()).extracting(Chart.Line::value).doesNotHaveDuplicates();
        }
    }
}
