package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Disclosure;

/** Weighs the signals of a candidate and decides, or says that it cannot. */
final class Judge {

    /** Above, the grammar is right nine times in ten; below the other bound, likewise. */
    private static final double SURE = 0.85;

    private static final double SURELY_NOT = 0.12;

    private final Weights weights;

    Judge(Weights weights) {
        this.weights = weights;
    }

    Judgement judge(Candidate candidate) {
        double probability = weights.probability(candidate.signals());
        String against = Reasons.against(candidate.signals(), weights);
        if (probability < SURELY_NOT) {
            return new Judgement.Nothing(probability, against);
        }
        Disclosure disclosure = new Disclosure(
                candidate.level(), weights.subject(candidate.signals()), weights.standing(candidate.signals()));
        String reason = Reasons.forIt(candidate.signals(), weights);
        return probability > SURE
                ? new Judgement.Discloses(candidate, disclosure, probability, reason)
                : new Judgement.Undecided(candidate, disclosure, probability, reason, against);
    }
}
