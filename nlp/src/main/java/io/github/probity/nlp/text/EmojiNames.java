package io.github.probity.nlp.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Spells emoji out by their Unicode names, for readers that know words only. */
public final class EmojiNames {

    private static final int FIRST_TONE = 0x1F3FB;
    private static final int LAST_TONE = 0x1F3FF;
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;

    private EmojiNames() {}

    /** The text with a name, between blanks, in place of each emoji. */
    public static String spellOut(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c >= FIRST_TONE && c <= LAST_TONE) {
            out.append(c < FIRST_TONE + 2 ? " light skin " : c == FIRST_TONE + 2 ? " medium skin " : " dark skin ");
        } else if (c >= FIRST_FLAG_LETTER && c <= LAST_FLAG_LETTER) {
            out.append(" flag ").append((char) ('a' + c - FIRST_FLAG_LETTER)).append(' ');
        } else if (isEmoji(c)) {
            out.append(' ').append(name(c)).append(' ');
        } else if (c != 0xFE0F && c != 0x200D && c != 0x200B) {
            out.appendCodePoint(c);
        }
    }

    private static String name(int c) {
        @Nullable String name = Character.getName(c);
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isEmoji(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF
                || c >= 0x2600 && c <= 0x27BF
                || c == 0x2B50
                || c == 0x2B55
                || c == 0x231A
                || c == 0x231B
                || c == 0x23F0;
    }
}
