package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Head;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Which head of each model speaks for which category. */
final class OffenceHeads {

    static final Map<Category, Head> CATEGORIES = categories();

    private OffenceHeads() {}

    private static Map<Category, Head> categories() {
        Map<Category, Head> heads = new EnumMap<>(Category.class);
        heads.put(Category.HATE, Head.HATE);
        heads.put(Category.THREAT, Head.THREAT);
        heads.put(Category.SEXUAL, Head.SEXUAL);
        heads.put(Category.HARASSMENT, Head.HARASSMENT);
        heads.put(Category.PROFANITY, Head.PROFANITY);
        heads.put(Category.SELF_HARM, Head.SELF_HARM);
        return Collections.unmodifiableMap(heads);
    }

    static QuickModel.Head quick(Category category) {
        return QuickModel.Head.valueOf(category.name());
    }
}
