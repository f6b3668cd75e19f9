package io.github.probity.nlp.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Bytes to clean characters: what can't be decoded becomes U+FFFD, every line ends with {@code \n}, NUL is dropped. */
final class TranscriptText {

    private static final Pattern LINE_END = Pattern.compile("\r+\n|[\r\u000b\f\u0085\u2028\u2029]");
    private static final int LOOK = 2048;

    private TranscriptText() {}

    static String decode(byte[] content) {
        String text = new String(content, charset(content));
        text = LINE_END.matcher(text).replaceAll("\n").replace("\0", "");
        return wellFormed(withoutMarks(text));
    }

    private static Charset charset(byte[] content) {
        if (startsWith(content, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(content, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        int looked = Math.min(LOOK, content.length);
        int[] zeros = new int[2];
        for (int n = 0; n < looked; n++) {
            zeros[n % 2] += content[n] == 0 ? 1 : 0;
        }
        if (zeros[1] > looked / 4 && zeros[0] < looked / 20) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > looked / 4 && zeros[1] < looked / 20 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private static String withoutMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\ufeff') {
            start++;
        }
        return text.substring(start);
    }

    /** The text with U+FFFD for each half of a surrogate pair that lacks the other. */
    static String wellFormed(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(point -> mended.appendCodePoint(isHalf(point) ? 0xfffd : point));
        return mended.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
