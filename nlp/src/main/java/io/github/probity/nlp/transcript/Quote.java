package io.github.probity.nlp.transcript;

import io.github.probity.nlp.text.Span;

/** The words around a finding that a reviewer needs to see it for what it is. */
final class Quote {

    private static final int LONGEST = 220;

    private Quote() {}

    /** The sentences in which a stretch lies; where they are long, the words around it. */
    static String of(Utterance utterance, Span stretch) {
        String text = utterance.text();
        Span sentences = SentenceEnds.around(text, stretch, 2 * LONGEST);
        return sentences.length() <= LONGEST ? sentences.of(text).strip() : shortened(text, stretch, sentences);
    }

    private static String shortened(String text, Span stretch, Span sentences) {
        int spare = Math.max(0, LONGEST - stretch.length()) / 2;
        int start = Math.max(sentences.start(), stretch.start() - spare);
        int end = Math.min(sentences.end(), Math.max(start, Math.min(stretch.end(), start + LONGEST)) + spare);
        start = start == sentences.start() ? start : wordStart(text, start, stretch.start());
        end = end == sentences.end() ? end : wordEnd(text, end, Math.min(stretch.end(), end));
        String words = TranscriptText.wellFormed(text.substring(start, end)).strip();
        return (start > sentences.start() ? "… " : "") + words + (end < sentences.end() ? " …" : "");
    }

    private static int wordStart(String text, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == ' ') {
                return at + 1;
            }
        }
        return from;
    }

    private static int wordEnd(String text, int to, int limit) {
        for (int at = to; at >= limit; at--) {
            if (text.charAt(at) == ' ') {
                return at;
            }
        }
        return to;
    }
}
