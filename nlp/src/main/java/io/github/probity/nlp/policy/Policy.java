package io.github.probity.nlp.policy;

import java.util.List;
import java.util.Optional;

/**
 * One version of one policy document, cut into clauses.
 *
 * @param document the name the document goes by in citations: its file name, unless the owner gave it another
 * @param facts what the document says of itself
 * @param clauses in the order of the document; references are unique within it
 */
public record Policy(String document, PolicyFacts facts, List<Clause> clauses) {

    public Policy {
        clauses = List.copyOf(clauses);
    }

    /** The clause with exactly this reference, as {@link Clause#reference()} writes it. */
    public Optional<Clause> clause(String reference) {
        return clauses.stream()
                .filter(clause -> clause.reference().equals(reference))
                .findFirst();
    }
}
