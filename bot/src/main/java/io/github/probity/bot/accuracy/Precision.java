package io.github.probity.bot.accuracy;

import io.github.probity.bot.review.CaseFacts;
import io.github.probity.bot.review.State;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How often reviewers agreed with findings. A case was right when it was upheld, as minor or as serious, and an appeal did
 * not undo that; a false alarm when it was found no breach, or its appeal was upheld. An appeal that nobody has decided
 * changes nothing yet. Cases that nobody has decided, or whose message was deleted first, count as neither.
 *
 * @param name code of the group
 * @param onAppeal how many of the false alarms were upheld at first, and undone on appeal
 * @param promised the mean confidence of the findings in the decided cases, 0 to 1: what the share should be if confidences
 *     mean what they say
 * @param share of the right among the decided; null when none is decided
 */
public record Precision(
        String name,
        int right,
        int falseAlarms,
        int onAppeal,
        int undecided,
        double promised,
        @Nullable Interval share) {

    static Precision of(String name, Collection<CaseFacts> cases, ToDoubleFunction<CaseFacts> confidence) {
        int right = count(cases, Verdict.RIGHT);
        int falseAlarms = count(cases, Verdict.FALSE_ALARM);
        int decided = right + falseAlarms;
        return new Precision(
                name,
                right,
                falseAlarms,
                (int) cases.stream()
                        .filter(one -> one.state() == State.APPEAL_UPHELD)
                        .count(),
                cases.size() - decided,
                cases.stream()
                        .filter(one -> Verdict.of(one) != Verdict.UNDECIDED)
                        .mapToDouble(confidence)
                        .average()
                        .orElse(0),
                decided == 0 ? null : Interval.share((double) right / decided, decided));
    }

    private static int count(Collection<CaseFacts> cases, Verdict verdict) {
        return (int) cases.stream().filter(one -> Verdict.of(one) == verdict).count();
    }

    public int decided() {
        return right + falseAlarms;
    }

    /** What a case says of the finding that opened it. */
    enum Verdict {
        RIGHT,
        FALSE_ALARM,
        UNDECIDED;

        static Verdict of(CaseFacts one) {
            return switch (one.state()) {
                case UPHELD, APPEALED, APPEAL_REFUSED -> RIGHT;
                case DISMISSED, APPEAL_UPHELD -> FALSE_ALARM;
                case OPEN, SECOND_OPINION, DELETED, ATTENDED -> UNDECIDED;
            };
        }
    }
}
