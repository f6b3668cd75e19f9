package io.github.probity.bot.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.serve.CannotStart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PeriodsTest {

    private static final KindOfRecord CASES = KindOfRecord.settled("old-cases", "P1Y", Duration.ofDays(90), "t");

    private final MockEnvironment settings = new MockEnvironment();
    private final Periods periods = new Periods(settings);

    @Test
    void theKindsOwnPeriodAppliesUntilTheOrganisationSetsAnother() {
        Instant began = Instant.parse("2024-02-29T12:00:00Z");
        assertThat(periods.end(CASES, began)).isEqualTo("2025-02-28T12:00:00Z");

        settings.setProperty("probity.retention.old-cases", "P6M");
        assertThat(periods.end(CASES, began)).isEqualTo("2024-08-29T11:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 year", "P-1Y", "P0D", "PT5H", "forever"})
    void whatIsNoPeriodIsRefusedAtTheStart(String wrong) {
        settings.setProperty("probity.retention.old-cases", wrong);
        assertThatThrownBy(this::schedule)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("probity.retention.old-cases is " + wrong)
                .hasMessageContaining("P6Y, P18M or P90D");
    }

    @Test
    void aPeriodThatUndercutsWhatReviewsCountOnIsRefused() {
        settings.setProperty("probity.retention.old-cases", "P89D");
        assertThatThrownBy(this::schedule)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("shorter than the 90 days");
        settings.setProperty("probity.retention.old-cases", "P90D");
        assertThat(schedule().lines()).extracting(Schedule.Line::period).containsExactly("P90D");
    }

    private Schedule schedule() {
        return new Schedule(List.of(Kept.of(CASES, batch -> Kept.Disposed.unnamed(0))), List.of(), periods);
    }
}
