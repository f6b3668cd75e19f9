package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** A letter left out, two changed about, or the whole word written backwards. */
final class Mistyped implements Disguise {

    private static final int SHORTEST_BACKWARDS = 4;

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        String meant = spelling.meantBy(written);
        if (meant != null || written.length() < SHORTEST_BACKWARDS) {
            return meant;
        }
        String backwards = new StringBuilder(written).reverse().toString();
        return spelling.isGuarded(backwards) ? backwards : null;
    }
}
