package io.github.probity.nlp.screening.terms;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Severity;
import java.util.Set;

/**
 * A word, phrase or pattern of an organisation, in one of its senses.
 *
 * @param name short and stable, for the audit trail
 * @param written a word or phrase, found whole and in either case also when its spelling is disguised; or an RE2 pattern, found
 *     as it is written
 * @param sense what is meant, for the reviewer
 * @param needed words of which one must stand near; empty where none need to
 * @param benign words of which none may stand near, as they show another sense
 */
public record OwnTerm(
        String name,
        Form form,
        String written,
        Category category,
        Severity severity,
        String sense,
        Set<String> needed,
        Set<String> benign) {

    /** How a term is written. */
    public enum Form {
        WORDS,
        PATTERN
    }

    public OwnTerm {
        needed = Set.copyOf(needed);
        benign = Set.copyOf(benign);
    }
}
