package io.github.probity.bot.accuracy;

import io.github.probity.nlp.screening.Category;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the answers say of a stratum.
 *
 * @param passed how many messages of it led to no finding
 * @param answers to the samples of it, each with its weight
 * @param waiting how many samples of it nobody has answered
 */
public record StratumTally(Stratum stratum, long passed, List<Weighed> answers, int waiting) {

    /** @param weight how many messages the sample stands for, by the way it was chosen */
    record Weighed(Answer answer, double weight) {}

    public StratumTally {
        answers = List.copyOf(answers);
    }

    /** How many were judged one way or the other; those of which nobody can tell count as not drawn. */
    public int judged() {
        return (int) judgements().count();
    }

    private java.util.stream.Stream<Weighed> judgements() {
        return answers.stream().filter(one -> one.answer().verdict() != Answer.Verdict.CANNOT_TELL);
    }

    public int missed() {
        return (int) answers.stream()
                .filter(one -> one.answer().verdict() == Answer.Verdict.MISSED)
                .count();
    }

    public int cannotTell() {
        return answers.size() - judged();
    }

    /** The share of messages with such a miss, by the weights (J. Hajek's estimator); 0 when none is judged. */
    double share(Predicate<Category> which) {
        double all = judgements().mapToDouble(Weighed::weight).sum();
        double missed = judgements()
                .filter(one -> one.answer().category() != null
                        && which.test(one.answer().category()))
                .mapToDouble(Weighed::weight)
                .sum();
        return all == 0 ? 0 : missed / all;
    }

    /** How many evenly weighed judgements would say as much (L. Kish, Survey Sampling, 1965). */
    double effective() {
        double sum = judgements().mapToDouble(Weighed::weight).sum();
        double squares =
                judgements().mapToDouble(one -> one.weight() * one.weight()).sum();
        return squares == 0 ? 0 : sum * sum / squares;
    }

    /** How many misses there are among all messages of the stratum; 0 when none is judged. */
    public double estimatedMisses() {
        return share(category -> true) * passed;
    }
}
