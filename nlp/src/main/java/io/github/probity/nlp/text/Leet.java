package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** Digits and signs for the letters they resemble: {@code h4t3}, and held keys with them: {@code h4444t3}. */
final class Leet implements Disguise {

    private static final String SIGNS = "013456789@$!|+(€£#";
    private static final String LETTERS = "oieasgtbgasiitcelh";
    private static final int MOST_SIGNS = 8;

    private final Stretched stretched = new Stretched();

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        int signs = count(written, 0, written.length());
        if (signs == 0 || signs > MOST_SIGNS || signs == written.length() || isNumbered(written)) {
            return null;
        }
        String first = read(written, 'i');
        String word = accepted(first, written, spelling);
        return word != null ? word : accepted(read(written, 'l'), written, spelling);
    }

    private @Nullable String accepted(String word, String written, Spelling spelling) {
        boolean plain = word.length() > 3 && spelling.isKnown(word) && !isCode(written);
        if (plain || spelling.isGuarded(word)) {
            return word;
        }
        String shortened = stretched.undo(word, spelling);
        return shortened != null && spelling.isGuarded(shortened) ? shortened : null;
    }

    /** One letter and then digits names a road, a room or a form, whatever it looks like. */
    private static boolean isNumbered(String written) {
        for (int n = 1; n < written.length(); n++) {
            if (!Character.isDigit(written.charAt(n))) {
                return false;
            }
        }
        return Character.isLetter(written.charAt(0));
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
        return count(written, first, last + 1) == 0;
    }

    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    private static int count(String written, int start, int end) {
        int signs = 0;
        for (int n = start; n < end; n++) {
            signs += isSign(written.charAt(n)) ? 1 : 0;
        }
        return signs;
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
