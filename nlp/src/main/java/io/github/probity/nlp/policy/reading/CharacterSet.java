package io.github.probity.nlp.policy.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to characters, for text whose encoding nobody told: a byte order mark, else UTF-8, else Windows Western. */
final class CharacterSet {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK = 8192;

    private CharacterSet() {}

    /** The text with line ends of one kind. */
    static String decode(byte[] content) {
        return decoded(content).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether these bytes are no text in any encoding. */
    static boolean isBinary(byte[] content) {
        if (bomLength(content) > 0) {
            return false;
        }
        int odd = 0;
        int looked = Math.min(content.length, LOOK);
        for (int i = 0; i < looked; i++) {
            boolean control = content[i] >= 0 && content[i] < 32 && "\t\n\r\f".indexOf(content[i]) < 0;
            odd += control ? 1 : 0;
        }
        return odd * 50 > looked;
    }

    private static String decoded(byte[] content) {
        int bom = bomLength(content);
        if (bom == 2) {
            return new String(content, StandardCharsets.UTF_16);
        }
        ByteBuffer bytes = ByteBuffer.wrap(content, bom, content.length - bom);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    private static int bomLength(byte[] content) {
        if (content.length >= 3
                && content[0] == (byte) 0xef
                && content[1] == (byte) 0xbb
                && content[2] == (byte) 0xbf) {
            return 3;
        }
        boolean wide = content.length >= 2
                && (content[0] == (byte) 0xfe && content[1] == (byte) 0xff
                        || content[0] == (byte) 0xff && content[1] == (byte) 0xfe);
        return wide ? 2 : 0;
    }
}
