package io.github.probity.nlp.policy.answering;

/** What speaks for or against a clause as the answer to a question. Each is a number, for most of them from 0 to 1. */
enum Signal {
    /** Cosine of the question and the clause's nearest passage. */
    MEANING,
    /** Cosine of the question and the clause as a whole. */
    WHOLE_CLAUSE,
    /** Words of the question that the best passage shares, weighed by how rare they are in these policies. */
    SHARED_WORDS,
    /** The question asks what a term means, and the clause defines a term. */
    DEFINITION_WANTED,
    /** The clause defines a term, and the question does not ask for that. */
    DEFINITION_UNWANTED,
    /** The clause is the document about itself: versions, approval, owner. */
    CONTROL,
    /** The question asks for such things, and the clause states them. */
    CONTROL_WANTED,
    /** The clause belongs to a report that came with the policy. */
    REPORT,
    /** The question asks how many, how long or when, and the clause holds a number. */
    AMOUNT_GIVEN,
    /** The clause gives a list. */
    LIST
}
