package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.screening.Window;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is thought of one window.
 *
 * @param offends how probable it is that a reviewer would want to see it, 0 to 1
 * @param hates how probable it is that it is hostile on a protected ground, 0 to 1
 * @param categories how each category fits, were it an offence, 0 to 1
 * @param ground the likeliest protected ground, were one meant
 * @param model the model that judged, as a stable name
 */
record Judged(
        Window window,
        double offends,
        double hates,
        Map<Category, Double> categories,
        @Nullable Ground ground,
        Severity severity,
        String model) {}
