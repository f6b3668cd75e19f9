package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Disclosure;

/** What the grammar makes of one candidate. */
sealed interface Judgement {

    /** 0 to 1: how sure the grammar is that this is a disclosure. */
    double probability();

    /**
     * A disclosure.
     *
     * @param reason what was seen
     */
    record Discloses(Candidate candidate, Disclosure disclosure, double probability, String reason)
            implements Judgement {}

    /** Nothing of anybody's vetting. */
    record Nothing(double probability, String reason) implements Judgement {}

    /**
     * Signs on both sides.
     *
     * @param disclosure what it would be
     * @param reason what was seen for it
     * @param doubt what was seen against it
     */
    record Undecided(Candidate candidate, Disclosure disclosure, double probability, String reason, String doubt)
            implements Judgement {}
}
