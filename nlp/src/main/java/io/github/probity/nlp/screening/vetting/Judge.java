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
        Judgement.Discloses told = discloses(candidate, probability);
        return probability > SURE
                ? told
                : new Judgement.Undecided(candidate, told.disclosure(), probability, told.reason(), against);
    }

    /** The candidate as a disclosure of which somebody else says how probable it is. */
    Judgement.Discloses discloses(Candidate candidate, double probability) {
        Disclosure disclosure = new Disclosure(
                candidate.level(), weights.subject(candidate.signals()), weights.standing(candidate.signals()));
        return new Judgement.Discloses(candidate, disclosure, probability, Reasons.forIt(candidate.signals(), weights));
    }
}
