package io.github.probity.nlp.policy.answering;

/** What speaks for or against there being an answer at all, given the best clauses that were found. */
enum Evidence {
    /** Cosine of the question and the best clause. */
    MEANING,
    /** How far the best clause's score is above the second's. */
    LEAD,
    /** How far the best clause's score is above the fifth's: many equals mean that none is meant. */
    LEAD_OVER_FIFTH,
    /** Words that question and best clause share. */
    SHARED_WORDS,
    /** Share of the question's words that stand in no policy at all. */
    UNKNOWN_WORDS,
    /** Logarithm of the number of words that carry meaning. */
    LENGTH,
    /** The question asks how many or when, and the best clause holds no number. */
    AMOUNT_MISSING,
    /** The question looks like small talk, abuse or an instruction: cosine with the nearest example of such. */
    CHATTER
}
