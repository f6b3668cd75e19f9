package io.github.probity.nlp.screening.terms;

import io.github.probity.nlp.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What came of trying one term.
 *
 * @param fired on how many of the texts
 * @param tried how many texts there were
 * @param examples the first few places where it fired
 * @param refusal why the term may not take effect, in a sentence for the person who wrote it; empty if it may
 */
public record Trial(OwnTerm term, int fired, int tried, List<Example> examples, Optional<String> refusal) {

    public Trial {
        examples = List.copyOf(examples);
    }

    /** The share of harmless texts on which the term fired, 0 to 1. */
    public double share() {
        return tried == 0 ? 0 : (double) fired / tried;
    }

    /**
     * A place where a term fired.
     *
     * @param text which of the texts, from 0
     * @param where in that text
     */
    public record Example(int text, Span where) {}
}
