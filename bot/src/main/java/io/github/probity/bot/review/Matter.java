package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Category;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case is to be opened about, whoever found it.
 *
 * @param sender the identifier in the directory, where known
 */
record Matter(
        @Nullable String sender,
        Evidence evidence,
        Set<Category> categories,
        Gravity gravity,
        boolean reported,
        Instant sentAt) {

    Route route() {
        return Route.of(categories);
    }
}
