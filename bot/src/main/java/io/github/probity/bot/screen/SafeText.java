package io.github.probity.bot.screen;

/** Text from outside, made fit for a detector or a terminal without moving a character. */
final class SafeText {

    private static final char REPLACEMENT = '\ufffd';
    private static final char ZERO_WIDTH = '\u200b';

    private SafeText() {}

    /** The text with U+FFFD for each lone surrogate and a zero-width blank for each NUL; of the same length. */
    static String readable(String text) {
        for (int n = 0; n < text.length(); n++) {
            char c = text.charAt(n);
            if (c == 0 || Character.isSurrogate(c)) {
                return mended(text, n);
            }
        }
        return text;
    }

    private static String mended(String text, int from) {
        StringBuilder mended = new StringBuilder(text);
        for (int n = from; n < text.length(); n++) {
            int point = text.codePointAt(n);
            if (point == 0) {
                mended.setCharAt(n, ZERO_WIDTH);
            } else if (Character.charCount(point) == 2) {
                n++;
            } else if (Character.isSurrogate((char) point)) {
                mended.setCharAt(n, REPLACEMENT);
            }
        }
        return mended.toString();
    }

    /** The text in one line and without signs that a terminal obeys. */
    static String printable(String text) {
        return text.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
