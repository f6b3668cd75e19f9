package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.Window;
import io.github.probity.nlp.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Second opinions on the places of one text, each window judged once. Only so many windows are judged and so many places
 * looked up, so that a very long text takes no more than time in proportion to its length.
 */
final class Opinions {

    private static final int MOST_WINDOWS = 8;
    private static final int MOST_PLACES = 64;
    private static final int LONGEST_ANSWER = 400;

    private final ScreenedText text;
    private final @Nullable DisclosureScorer scorer;
    private final Map<Window, Double> given = new HashMap<>();
    private int asked;
    private double afterTheOthers = Double.NaN;

    Opinions(ScreenedText text, @Nullable DisclosureScorer scorer) {
        this.text = text;
        this.scorer = scorer;
    }

    /** 0 to 1: how likely the whole text, read after what was said before it, discloses somebody's vetting; NaN as above. */
    double inConversation() {
        boolean asked = Double.isNaN(afterTheOthers);
        if (scorer != null && asked && text.readable().text().length() <= LONGEST_ANSWER) {
            afterTheOthers = scorer.probability(text.inConversation());
        }
        return afterTheOthers;
    }

    /** 0 to 1: how likely what is said at a place discloses somebody's vetting; NaN where there is no opinion. */
    double about(Span where) {
        if (scorer == null || ++asked > MOST_PLACES) {
            return Double.NaN;
        }
        double highest = Double.NaN;
        for (Window window : text.windows()) {
            if (window.place().overlaps(where) && (given.size() < MOST_WINDOWS || given.containsKey(window))) {
                double opinion = given.computeIfAbsent(window, scorer::probability);
                highest = Double.isNaN(highest) ? opinion : Math.max(highest, opinion);
            }
        }
        return highest;
    }
}
