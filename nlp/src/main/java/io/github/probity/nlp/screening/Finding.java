package io.github.probity.nlp.screening;

import io.github.probity.nlp.text.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something a trained reviewer should see, with the reason.
 *
 * @param ground the protected ground, where one is meant
 * @param disclosure what was disclosed; given exactly when the category is {@code VETTING_DISCLOSURE}
 * @param confidence 0 to 1: of many findings with .8, about eight in ten are right
 * @param where in the text as it was sent, tags included
 * @param rule the rule or model that fired, as a stable name
 * @param explanation for a reviewer: what was seen, and what would have made it benign
 */
public record Finding(
        Category category,
        @Nullable Ground ground,
        @Nullable Disclosure disclosure,
        Severity severity,
        double confidence,
        Span where,
        String rule,
        String explanation) {

    /** The gravest first, then the surest, then the first in the text. */
    public static final Comparator<Finding> MAIN_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::confidence)
            .reversed()
            .thenComparing(finding -> finding.where().start());

    public Finding {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
        if ((disclosure != null) != (category == Category.VETTING_DISCLOSURE)) {
            throw new IllegalArgumentException("a disclosure of vetting, and nothing else, says what was disclosed");
        }
    }
}
