package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Category;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be counted of a case: no words, nobody's name and nobody's pseudonym.
 *
 * @param outcome what was decided; null when it is no breach or nothing is decided
 * @param department of the sender when the case was opened; empty if unknown or too small to be told
 * @param messages how many messages are in the case, at least one
 * @param signals the gravest first; none when screening found nothing and a person reported it
 */
public record CaseFacts(
        long id,
        State state,
        @Nullable Gravity outcome,
        Set<Category> categories,
        boolean reported,
        String department,
        int messages,
        List<Signal> signals,
        Times times) {

    public CaseFacts {
        categories = Set.copyOf(categories);
        signals = List.copyOf(signals);
    }

    /**
     * When what happened.
     *
     * @param decided when the last word was spoken that could be appealed against; null while there is none
     */
    public record Times(
            Instant opened,
            @Nullable Instant decided,
            @Nullable Instant appealed,
            @Nullable Instant appealDecided) {}
}
