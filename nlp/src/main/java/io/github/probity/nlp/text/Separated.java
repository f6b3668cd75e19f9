package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** Signs between the letters: {@code h.a.t.e}. */
final class Separated implements Disguise {

    private static final int LONGEST_INITIALS = 3;

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        StringBuilder letters = new StringBuilder(written.length());
        int signs = 0;
        for (int n = 0; n < written.length(); n++) {
            if (Character.isLetter(written.charAt(n))) {
                letters.append(written.charAt(n));
            } else if (n > 0 && !Character.isLetter(written.charAt(n - 1))) {
                return null;
            } else {
                signs++;
            }
        }
        String word = letters.toString();
        boolean initials = word.length() <= LONGEST_INITIALS && written.indexOf('.') >= 0;
        return signs > 0 && word.length() > 2 && !initials && spelling.isGuarded(word) ? word : null;
    }
}
