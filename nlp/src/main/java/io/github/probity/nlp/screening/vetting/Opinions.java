package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.Window;
import io.github.probity.nlp.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Second opinions on the places of one text, each window judged once, and only so many: the text may be very long. */
final class Opinions {

    private static final int MOST = 8;

    private final ScreenedText text;
    private final @Nullable DisclosureScorer scorer;
    private final Map<Window, Double> given = new HashMap<>();

    Opinions(ScreenedText text, @Nullable DisclosureScorer scorer) {
        this.text = text;
        this.scorer = scorer;
    }

    /** 0 to 1: how likely what is said at a place discloses somebody's vetting; NaN where there is no opinion. */
    double about(Span where) {
        if (scorer == null) {
            return Double.NaN;
        }
        double highest = Double.NaN;
        for (Window window : text.windows()) {
            if (window.place().overlaps(where) && (given.size() < MOST || given.containsKey(window))) {
                double opinion = given.computeIfAbsent(window, scorer::probability);
                highest = Double.isNaN(highest) ? opinion : Math.max(highest, opinion);
            }
        }
        return highest;
    }
}
