package io.github.probity.nlp.encoder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Text to the word-piece numbers of an uncased BERT model.
 *
 * <p>OpenNLP cuts words into pieces; what BERT does before that (lower case, no accents, every mark and every Chinese
 * character a word of its own, no control characters) is done here.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> vocabulary;
    private final WordpieceTokenizer pieces;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.pieces = new WordpieceTokenizer(vocabulary.keySet(), LONGEST_WORD);
    }

    /**
     * The numbers of at most {@code limit} pieces, the opening and closing marks among them. Only as much of the text is
     * looked at as can fill them, so that the time is bounded whatever the text's length.
     */
    long[] numbers(String text, int limit) {
        String[] tokens = pieces.tokenize(words(start(text, limit)));
        long[] numbers = new long[Math.min(tokens.length, limit)];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = number(tokens[n]);
        }
        numbers[numbers.length - 1] = number(tokens[tokens.length - 1]);
        return numbers;
    }

    private int number(String token) {
        Integer number = vocabulary.get(token);
        return number != null ? number : vocabulary.getOrDefault(UNKNOWN, 0);
    }

    private static String start(String text, int limit) {
        int end = Math.min(text.length(), limit * LONGEST_WORD);
        return text.substring(0, end);
    }

    /** Words and marks in lower case without accents, a space between each two. */
    private static String words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length() + 32);
        plain.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (standsAlone(c)) {
            out.append(' ').appendCodePoint(c).append(' ');
        } else if (!isDropped(c)) {
            out.appendCodePoint(c);
        }
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean standsAlone(int c) {
        return isMark(c) || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS;
    }

    private static boolean isMark(int c) {
        boolean asciiMark = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        return asciiMark
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
