package io.github.probity.nlp.transcript;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker said in a go, over as many cues as the file cut it into.
 *
 * @param text the cues' texts with a blank between each two
 * @param parts where in the text each cue lies, in order; at least one
 */
public record Utterance(@Nullable String speaker, String text, List<Part> parts) {

    public Utterance {
        parts = List.copyOf(parts);
    }

    /** A cue and the place of its text in the utterance's. */
    public record Part(Cue cue, Span where) {}

    static Utterance of(List<Cue> cues) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>(cues.size());
        for (Cue cue : cues) {
            if (text.length() > 0) {
                text.append(' ');
            }
            parts.add(new Part(
                    cue, new Span(text.length(), text.length() + cue.text().length())));
            text.append(cue.text());
        }
        return new Utterance(cues.get(0).speaker(), text.toString(), parts);
    }

    public double start() {
        return parts.get(0).cue().start();
    }

    /** The cues that a stretch of the text touches; for an empty one, the cue in which it lies or which it follows. */
    public List<Part> partsOf(Span stretch) {
        int first = partAt(stretch.start());
        int last = Math.max(first, partAt(Math.max(stretch.start(), stretch.end() - 1)));
        boolean startsInGap = stretch.start() >= parts.get(first).where().end();
        return parts.subList(startsInGap && first < last ? first + 1 : first, last + 1);
    }

    /** The last part that begins at or before an offset. */
    private int partAt(int offset) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).where().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
