package io.github.probity.nlp.policy.answering;

import java.util.List;

/**
 * What the owner of the policies has taught Probity about how people ask.
 *
 * @param synonyms everyday words and the policy's own words for them
 * @param pairings questions whose answer the owner has settled
 */
public record Tuning(List<Synonym> synonyms, List<Pairing> pairings) {

    public Tuning {
        synonyms = List.copyOf(synonyms);
        pairings = List.copyOf(pairings);
    }

    /** Nothing taught yet. */
    public static Tuning none() {
        return new Tuning(List.of(), List.of());
    }

    /**
     * Where people say {@code phrase}, the policy says {@code meaning}: a question that holds the one is read as if it held
     * the other. Capitals and the space between words do not count; whole words only.
     */
    public record Synonym(String phrase, String meaning) {}

    /**
     * A question and the clause that answers it.
     *
     * @param document the {@linkplain io.github.probity.nlp.policy.Policy#document() document} the clause is in
     * @param reference of the clause; while no clause of the document has it, the pairing is without effect
     */
    public record Pairing(String question, String document, String reference) {}
}
