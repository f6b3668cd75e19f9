package io.github.probity.nlp.transcript;

import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was said just before: the last few turns, each without what is too long ago in it. */
final class EarlierLines {

    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_CUES = 30;

    private final List<Cue> cues;
    private final Map<Cue, Integer> places = new IdentityHashMap<>();

    EarlierLines(List<Cue> cues) {
        this.cues = cues;
        for (int n = 0; n < cues.size(); n++) {
            places.put(cues.get(n), n);
        }
    }

    /** The turns before a passage, the oldest first; the last is the start of its own utterance where it has one. */
    List<Message.Line> before(Passage passage) {
        Utterance utterance = passage.utterance();
        List<Message.Line> lines = new ArrayList<>(before(place(utterance)));
        if (passage.where().start() > 0) {
            int end = passage.where().start();
            Span earlier = new Span(Math.max(0, end - 2 * LONGEST_LINE), end);
            lines.add(new Message.Line(
                    utterance.speaker(), tail(earlier.of(utterance.text()).strip())));
        }
        return lines;
    }

    private int place(Utterance utterance) {
        return Objects.requireNonNull(places.get(utterance.parts().get(0).cue()));
    }

    private Deque<Message.Line> before(int place) {
        Deque<Message.Line> lines = new ArrayDeque<>();
        for (int n = place - 1; n >= Math.max(0, place - MOST_CUES); n--) {
            Cue cue = cues.get(n);
            Message.@Nullable Line later = lines.peekFirst();
            boolean sameTurn =
                    later != null && cue.speaker() != null && cue.speaker().equals(later.speaker());
            if (!sameTurn && lines.size() == MOST_LINES) {
                break;
            }
            String text = sameTurn ? cue.text() + " " + lines.removeFirst().text() : cue.text();
            lines.addFirst(new Message.Line(cue.speaker(), tail(text)));
        }
        return lines;
    }

    /** The end of a line, from the start of a word on. */
    private static String tail(String text) {
        if (text.length() <= LONGEST_LINE) {
            return text;
        }
        int cut = text.length() - LONGEST_LINE;
        int blank = text.indexOf(' ', cut);
        return text.substring(blank < 0 ? cut : blank + 1);
    }
}
