package io.github.probity.bot.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.policies.ReviewDates.Stage;
import io.github.probity.nlp.policy.PolicyFacts;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewDatesTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Test
    void theDocumentsOwnDateCounts() {
        assertThat(ReviewDates.due(facts(YearMonth.of(2025, 1), MARCH, Period.ofMonths(6))))
                .contains(MARCH);
    }

    @Test
    void itIsWorkedOutFromHowOftenThePolicyIsReviewed() {
        assertThat(ReviewDates.due(facts(YearMonth.of(2025, 3), null, Period.ofMonths(24))))
                .contains(MARCH);
    }

    @Test
    void nothingIsGuessed() {
        assertThat(ReviewDates.due(facts(YearMonth.of(2025, 3), null, null))).isEmpty();
        assertThat(ReviewDates.due(facts(null, null, Period.ofMonths(24)))).isEmpty();
    }

    @Test
    void eachStageIsReachedOnItsDayAndNotBefore() {
        assertThat(ReviewDates.reached(MARCH, LocalDate.of(2026, 12, 30))).isEmpty();
        assertThat(ReviewDates.reached(MARCH, LocalDate.of(2026, 12, 31))).contains(Stage.SOON);
        assertThat(ReviewDates.reached(MARCH, LocalDate.of(2027, 2, 28))).contains(Stage.SOON);
        assertThat(ReviewDates.reached(MARCH, LocalDate.of(2027, 3, 1))).contains(Stage.NEXT_MONTH);
        assertThat(ReviewDates.reached(MARCH, LocalDate.of(2027, 3, 31))).contains(Stage.DUE);
    }

    private static PolicyFacts facts(@Nullable YearMonth issued, @Nullable YearMonth next, @Nullable Period every) {
        return new PolicyFacts("Policy", null, null, issued, null, null, next, every, List.of());
    }
}
