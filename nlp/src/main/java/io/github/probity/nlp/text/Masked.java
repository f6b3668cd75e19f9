package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** Letters hidden behind stars and the like, one for one: {@code b***h}. */
final class Masked implements Disguise {

    private static final String MASKS = "*#-_.%^~";

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        int masks = (int) written.chars().filter(c -> MASKS.indexOf(c) >= 0).count();
        int letters = written.length() - masks;
        if (masks == 0
                || letters == 0
                || !Character.isLetter(written.charAt(0))
                || masks + letters < 4 && letters < 2) {
            return null;
        }
        for (String word : spelling.guarded()) {
            if (fits(written, word)) {
                return word;
            }
        }
        return null;
    }

    private static boolean fits(String written, String word) {
        if (written.length() != word.length()) {
            return false;
        }
        for (int n = 0; n < word.length(); n++) {
            char c = written.charAt(n);
            if (c != word.charAt(n) && MASKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
