package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.PolicyFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** When a policy has to be reviewed, and when its owner is reminded of it. */
public final class ReviewDates {

    private ReviewDates() {}

    /** The stages of being reminded, each once. */
    public enum Stage {
        SOON(90),
        NEXT_MONTH(30),
        DUE(0);

        private final int daysBefore;

        Stage(int daysBefore) {
            this.daysBefore = daysBefore;
        }
    }

    /** The month by which it has to be reviewed, if the document says so or gives the means to work it out. */
    public static Optional<YearMonth> due(PolicyFacts facts) {
        if (facts.nextReview() != null) {
            return Optional.of(facts.nextReview());
        }
        YearMonth last = facts.reviewed() == null ? facts.issued() : facts.reviewed();
        return last == null || facts.reviewEvery() == null
                ? Optional.empty()
                : Optional.of(last.plus(facts.reviewEvery()));
    }

    /** The last stage that has been reached on a day: what is due in a month is due on its last day. */
    public static Optional<Stage> reached(YearMonth due, LocalDate day) {
        return Arrays.stream(Stage.values())
                .filter(stage -> !day.isBefore(due.atEndOfMonth().minusDays(stage.daysBefore)))
                .max(Comparator.naturalOrder());
    }
}
