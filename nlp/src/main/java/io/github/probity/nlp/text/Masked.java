package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** Letters hidden behind stars and the like, one for one: {@code b***h}. */
final class Masked implements Disguise {

    private static final String MASKS = "*#-_.%^~";
    /** Signs that stand in for letters and have little other use inside a word. */
    private static final String SURE_MASKS = "*#%";

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        if (!Character.isLetter(written.charAt(0)) || !isMasked(written) || isInitials(written)) {
            return null;
        }
        for (String word : spelling.maskedBy(written)) {
            if (fits(written, word)) {
                return word;
            }
        }
        return null;
    }

    /** Enough signs and letters to say which word is hidden. */
    private static boolean isMasked(String written) {
        int masks = 0;
        boolean sure = false;
        for (int n = 0; n < written.length(); n++) {
            char c = written.charAt(n);
            masks += MASKS.indexOf(c) >= 0 ? 1 : 0;
            sure |= SURE_MASKS.indexOf(c) >= 0;
        }
        return masks > 0 && (written.length() > 3 || sure && written.length() - masks > 1);
    }

    /** Single letters with a sign between each: {@code s.a.s} has no letter hidden. */
    private static boolean isInitials(String written) {
        for (int n = 0; n < written.length(); n++) {
            boolean letter = Character.isLetter(written.charAt(n));
            if (letter != (n % 2 == 0)) {
                return false;
            }
        }
        return true;
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
