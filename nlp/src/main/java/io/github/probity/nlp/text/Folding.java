package io.github.probity.nlp.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Undoes disguised spelling: lookalike letters, digits for letters, stars, signs and spaces between letters, held keys,
 * missing spaces, slips of the keys. What comes out is in lower case and knows where it came from.
 *
 * <p>A known word is never changed, and a disguise is undone only where a known word comes out, so that codes, ratings and
 * names stay what they are. The time is linear in the text's length.
 */
public final class Folding {

    private static final List<Disguise> DISGUISES =
            List.of(new Leet(), new Masked(), new Separated(), new Stretched(), new Joined(), new Mistyped());
    /** What a word in a name's spelling may still be: many names look like a slip, or like two words. */
    private static final List<Disguise> OF_NAMES = DISGUISES.subList(0, 4);

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 80;

    private final Spelling spelling;

    public Folding(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The folded text; its source is the text given. */
    public MappedText fold(String text) {
        MappedText letters = letters(text);
        return words(letters.text(), text, letters).after(letters);
    }

    private static MappedText letters(String text) {
        MappedText.Builder out = MappedText.builder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (c >= ' ' && c < 0x7F) {
                out.add((char) (c >= 'A' && c <= 'Z' ? c + 32 : c), at, end);
            } else {
                out.add(Lookalikes.read(c), at, end);
            }
            at = end;
        }
        return out.build();
    }

    private MappedText words(String letters, String original, MappedText map) {
        MappedText.Builder out = MappedText.builder(letters.length());
        SpacedLetters spaced = new SpacedLetters(letters, spelling);
        for (int at = 0; at < letters.length(); ) {
            if (isGap(letters.charAt(at))) {
                out.keep(letters, at, at + 1);
                at++;
                continue;
            }
            int end = wordEnd(letters, at);
            Span run = spaced.runAt(at, end);
            if (run != null) {
                out.add(spaced.word(), run.start(), run.end());
                at = run.end();
            } else {
                word(letters, at, end, isName(original, map, at), out);
                at = end;
            }
        }
        return out.build();
    }

    /** A capital followed by a small letter; nobody disguises a word that way, and many names look like something else. */
    private static boolean isName(String original, MappedText map, int at) {
        int start = map.toSource(new Span(at, at + 1)).start();
        return start + 1 < original.length()
                && Character.isUpperCase(original.charAt(start))
                && Character.isLowerCase(original.charAt(start + 1));
    }

    private void word(String letters, int start, int end, boolean name, MappedText.Builder out) {
        Span core = core(letters, start, end);
        String known = known(letters, core.start(), core.end(), name);
        out.keep(letters, start, core.start());
        if (known == null) {
            parts(letters, core.start(), core.end(), name, out);
        } else {
            out.add(known, core.start(), core.end());
        }
        out.keep(letters, core.end(), end);
    }

    /** A written word without the signs around it: stops, brackets, a pair of Markdown signs, the ending of a genitive. */
    private static Span core(String letters, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isEdge(letters.charAt(first))) {
            first++;
        }
        while (last > first && isEdge(letters.charAt(last - 1))) {
            last--;
        }
        while (last - first > 2
                && "*_~".indexOf(letters.charAt(first)) >= 0
                && letters.charAt(first) == letters.charAt(last - 1)) {
            first++;
            last--;
        }
        boolean genitive = last - first > 4 && letters.startsWith("'s", last - 2);
        return new Span(first, genitive ? last - 2 : last);
    }

    /** A compound is looked at part by part. */
    private void parts(String letters, int start, int end, boolean name, MappedText.Builder out) {
        for (int at = start; at < end; ) {
            int stop = at;
            while (stop < end && "-/_&,;:".indexOf(letters.charAt(stop)) < 0) {
                stop++;
            }
            boolean whole = at == start && stop == end;
            String known = whole ? null : known(letters, at, stop, name);
            if (known == null) {
                out.keep(letters, at, stop);
            } else {
                out.add(known, at, stop);
            }
            out.keep(letters, stop, Math.min(end, stop + 1));
            at = stop + 1;
        }
    }

    /** The known word behind a stretch of letters; null where it is one already, or none lies behind it. */
    private @Nullable String known(String letters, int start, int end, boolean name) {
        if (end - start < SHORTEST_WORD || end - start > LONGEST_WORD) {
            return null;
        }
        String written = letters.substring(start, end);
        if (spelling.isKnown(written)) {
            return null;
        }
        for (Disguise disguise : name ? OF_NAMES : DISGUISES) {
            String word = disguise.undo(written, spelling);
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    static int wordEnd(String letters, int start) {
        int end = start;
        while (end < letters.length() && !isGap(letters.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c) && "\"'`.,;:?!()[]{}<>…“”«»".indexOf(c) >= 0;
    }
}
