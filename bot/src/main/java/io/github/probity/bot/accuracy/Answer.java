package io.github.probity.bot.accuracy;

import io.github.probity.nlp.screening.Category;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a message in which nothing was found.
 *
 * @param category what should have been found; given exactly when something was missed
 */
public record Answer(Verdict verdict, @Nullable Category category) {

    /** The answers that there are; another is to pass the message over. */
    public enum Verdict {
        NOTHING_WRONG,
        MISSED,
        CANNOT_TELL;

        /** As the pages have it: {@code nothing-wrong}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Answer {
        if ((verdict == Verdict.MISSED) != (category != null)) {
            throw new IllegalArgumentException("A category belongs to what was missed, and to nothing else");
        }
    }

    /** What was missed is a person who may be at risk. */
    boolean isCallForHelp() {
        return category != null && category.isCallForHelp();
    }
}
