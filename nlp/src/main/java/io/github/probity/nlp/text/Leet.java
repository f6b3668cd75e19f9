package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** Digits and signs for the letters they resemble: {@code h4t3}. */
final class Leet implements Disguise {

    private static final String SIGNS = "013456789@$!|+(€£#";
    private static final String LETTERS = "oieasgtbgasiitcelh";
    private static final int MOST_SIGNS = 8;

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        int signs = count(written);
        if (signs == 0 || signs > MOST_SIGNS || signs == written.length()) {
            return null;
        }
        String first = read(written, 'i');
        String word = accepted(first, written, spelling);
        return word != null ? word : accepted(read(written, 'l'), written, spelling);
    }

    private static @Nullable String accepted(String word, String written, Spelling spelling) {
        boolean plain = word.length() > 3 && spelling.isKnown(word) && !isCode(written);
        return plain || spelling.isGuarded(word) ? word : null;
    }

    /** Digits only before or only after the letters: {@code 3pm}, {@code covid19}, {@code b12}. */
    private static boolean isCode(String written) {
        int first = 0;
        int last = written.length() - 1;
        while (first < last && !Character.isLetter(written.charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetter(written.charAt(last))) {
            last--;
        }
        return count(written.substring(first, last + 1)) == 0;
    }

    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    private static int count(String written) {
        return (int) written.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    }

    private static String read(String written, char one) {
        StringBuilder word = new StringBuilder(written.length());
        for (int n = 0; n < written.length(); n++) {
            char c = written.charAt(n);
            int at = SIGNS.indexOf(c);
            word.append(at < 0 ? c : c == '1' || c == '!' || c == '|' ? one : LETTERS.charAt(at));
        }
        return word.toString();
    }
}
