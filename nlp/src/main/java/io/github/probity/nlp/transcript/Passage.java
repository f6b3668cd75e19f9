package io.github.probity.nlp.transcript;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an utterance that is judged by itself, short enough for a finding to have a narrow time. A short utterance is
 * one passage; a long one gives a passage for every few sentences, and pieces of one sentence overlap so that nothing is cut
 * in two.
 */
record Passage(Utterance utterance, Span where) {

    static List<Passage> of(Utterance utterance) {
        int length = utterance.text().length();
        if (length <= SentenceEnds.LONG) {
            return List.of(new Passage(utterance, new Span(0, length)));
        }
        List<Passage> passages = new ArrayList<>();
        List<Span> pieces = SentenceEnds.of(utterance);
        for (int first = 0; first < pieces.size(); ) {
            int next = first + 1;
            while (next < pieces.size()
                    && pieces.get(next).end() - pieces.get(first).start() <= SentenceEnds.LONG) {
                next++;
            }
            boolean cut = next < pieces.size()
                    && !isSentenceEnd(utterance, pieces.get(next - 1).end());
            int end = pieces.get(cut ? next : next - 1).end();
            passages.add(new Passage(utterance, new Span(pieces.get(first).start(), end)));
            first = next;
        }
        return passages;
    }

    private static boolean isSentenceEnd(Utterance utterance, int offset) {
        return ".?!…'\"”’)".indexOf(utterance.text().charAt(offset - 1)) >= 0;
    }

    String text() {
        return where.of(utterance.text());
    }

    /** The place in the utterance of a place in this passage. */
    Span inUtterance(Span place) {
        int length = where.length();
        return new Span(where.start() + Math.min(length, place.start()), where.start() + Math.min(length, place.end()));
    }
}
