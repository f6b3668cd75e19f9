package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.screening.Window;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of one window.
 *
 * @param probabilities of each category, 0 to 1
 * @param anyOffence how probable it is that the window offends at all
 * @param ground the likeliest protected ground, were one meant
 * @param model the model that judged, as a stable name
 */
record Judged(
        Window window,
        Map<Category, Double> probabilities,
        double anyOffence,
        @Nullable Ground ground,
        Severity severity,
        String model) {}
