package io.github.probity.nlp.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters that look like Latin ones, brought to them: other alphabets, mathematical and enclosed letters, accents. Signs that
 * nobody sees are left out, emoji and everything else stays.
 */
final class Lookalikes {

    private static final Map<Integer, String> LETTERS = letters();
    /** What has been read before; two threads that meet here write the same. */
    private static final @Nullable String[] READ = new @Nullable String[0x20000];

    private Lookalikes() {}

    /** What a code point is read as, in lower case; empty for what nobody sees. */
    static String read(int c) {
        if (c >= READ.length) {
            return readAnew(c);
        }
        String read = READ[c];
        if (read == null) {
            read = readAnew(c);
            READ[c] = read;
        }
        return read;
    }

    private static String readAnew(int c) {
        if (c == '\n' || c == '\t') {
            return String.valueOf((char) c);
        }
        if (c == '\r' || c == '\f' || c == 0x0B || c == 0x85) {
            return " ";
        }
        if (isUnseen(c)) {
            return "";
        }
        String letter = LETTERS.get(c);
        return letter != null ? letter : withoutDress(c);
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        };
    }

    /** Compatibility forms and accents taken off; more than a letter's worth of characters is no letter in disguise. */
    private static String withoutDress(int c) {
        String one = Character.toString(c);
        String plain = Normalizer.normalize(one, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(2);
        plain.codePoints()
                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                .forEach(p -> bare.append(seen(p)));
        boolean latin = bare.chars().anyMatch(p -> p < 0x80);
        return latin && bare.length() <= 4 ? bare.toString() : Character.toString(Character.toLowerCase(c));
    }

    private static String seen(int c) {
        int lower = Character.toLowerCase(c);
        @Nullable String letter = LETTERS.get(lower);
        return letter != null ? letter : Character.toString(lower);
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        add(letters, "авекмнорстухіјѕԁһԛԝьӏгпи", "abekmhopctyxijsdhqwblrnu");
        add(letters, "αβεηικνορτυχωγ", "abenikvoptuxwy");
        add(letters, "ɑɓƈɗɛƒɠɦɩıȷƙɭɱɲŋɔƥɋɾʂƭʉʋɯʏʐɡ", "abcdefghiijklmnnopqrstuvwyzg");
        add(letters, "ᴀʙᴄᴅᴇꜰɢʜᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡᴢ", "abcdefghjklmnoprstuvwz");
        add(letters, "ɐǝɟɥᴉɾʞɹʇʌʍʎ", "aefhijkrtvwy");
        add(letters, "łøđħŧʼ’‘", "lodht'''");
        add(letters, "ßþ", "bp");
        enclosed(letters, 0x1F130);
        enclosed(letters, 0x1F150);
        enclosed(letters, 0x1F170);
        return Map.copyOf(letters);
    }

    private static void add(Map<Integer, String> letters, String from, String to) {
        int[] sources = from.codePoints().toArray();
        if (sources.length != to.length()) {
            throw new IllegalStateException("a lookalike without its letter in " + from);
        }
        for (int n = 0; n < sources.length; n++) {
            letters.put(sources[n], String.valueOf(to.charAt(n)));
            letters.put(Character.toUpperCase(sources[n]), String.valueOf(to.charAt(n)));
        }
    }

    private static void enclosed(Map<Integer, String> letters, int first) {
        for (int n = 0; n < 26; n++) {
            letters.put(first + n, String.valueOf((char) ('a' + n)));
        }
    }
}
