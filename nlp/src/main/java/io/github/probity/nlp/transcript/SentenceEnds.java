package io.github.probity.nlp.transcript;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an utterance into sentences by its full stops, and what has none, as recognised speech often has, at cues or, in very
 * long ones, between words.
 */
final class SentenceEnds {

    /** A piece no longer than this many characters is left whole. */
    static final int LONG = 240;

    private static final Pattern END = Pattern.compile(
            "[.?!…](?<![. ](?:Mr|Ms|Dr|St|Mrs|Rev|Cllr|no)[.?!…])(?<!(?<!\\p{L})\\p{Lu}[.?!…])['\"”’)]?\\s");

    private SentenceEnds() {}

    /** The sentence in which a stretch of a text lies, as far as a limit of characters on either side. */
    static Span around(String text, Span stretch, int limit) {
        int start = Math.max(0, stretch.start() - limit);
        Matcher before = END.matcher(text).region(start, stretch.start()).useTransparentBounds(true);
        while (before.find()) {
            start = before.end();
        }
        int end = Math.min(text.length(), stretch.end() + limit);
        int last = Math.max(stretch.start(), stretch.end() - 1);
        Matcher after = END.matcher(text).region(last, end).useTransparentBounds(true);
        return new Span(start, after.find() ? after.end() - 1 : end);
    }

    /** The sentences and pieces of sentences, in order, without the blanks between them. */
    static List<Span> of(Utterance utterance) {
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(utterance.text());
        while (end.find()) {
            addInPieces(utterance, start, end.end() - 1, pieces);
            start = end.end();
        }
        addInPieces(utterance, start, utterance.text().length(), pieces);
        return pieces;
    }

    private static void addInPieces(Utterance utterance, int start, int end, List<Span> pieces) {
        int from = start;
        while (end - from > LONG) {
            int cut = cut(utterance, from, from + LONG);
            pieces.add(new Span(from, cut));
            from = cut < end && utterance.text().charAt(cut) == ' ' ? cut + 1 : cut;
        }
        if (from < end) {
            pieces.add(new Span(from, end));
        }
    }

    /** The last end of a cue in a stretch, else the last blank, else its end. */
    private static int cut(Utterance utterance, int from, int to) {
        List<Utterance.Part> parts = utterance.partsOf(new Span(from, to));
        for (int n = parts.size() - 1; n >= 0; n--) {
            int end = parts.get(n).where().end();
            if (end > from && end <= to) {
                return end;
            }
        }
        for (int at = to; at > from; at--) {
            if (utterance.text().charAt(at) == ' ') {
                return at;
            }
        }
        return to;
    }
}
