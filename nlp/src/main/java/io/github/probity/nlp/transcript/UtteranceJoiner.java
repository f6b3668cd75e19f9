package io.github.probity.nlp.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts cues together that one speaker said in a go: pieces that the service cut, also where a listener's "mm hm" or
 * somebody who talks at the same time comes between. Looks back over a few cues only.
 */
final class UtteranceJoiner {

    private static final int LOOK_BACK = 3;
    private static final int LONGEST = 4000;
    /** Seconds after which a speaker starts afresh. */
    private static final double PAUSE = 10;
    /** Seconds within which a sentence goes on that somebody talked over. */
    private static final double OVERLAP = 3;

    private static final class Draft {
        private final List<Cue> cues = new ArrayList<>();
        private int length;

        void add(Cue cue) {
            cues.add(cue);
            length += cue.text().length() + 1;
        }

        Cue last() {
            return cues.get(cues.size() - 1);
        }
    }

    private record Taken(Cue cue, Draft draft) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    private UtteranceJoiner() {}

    static List<Utterance> join(List<Cue> cues) {
        UtteranceJoiner joiner = new UtteranceJoiner();
        cues.forEach(joiner::add);
        return joiner.drafts.stream().map(draft -> Utterance.of(draft.cues)).toList();
    }

    private void add(Cue cue) {
        @Nullable Draft open = openFor(cue);
        Draft draft = open == null ? new Draft() : open;
        if (open == null) {
            drafts.add(draft);
        }
        draft.add(cue);
        taken.add(new Taken(cue, draft));
    }

    private @Nullable Draft openFor(Cue cue) {
        List<Cue> between = new ArrayList<>();
        for (int n = taken.size() - 1; n >= Math.max(0, taken.size() - 1 - LOOK_BACK); n--) {
            Taken earlier = taken.get(n);
            if (Objects.equals(earlier.cue().speaker(), cue.speaker())) {
                return goesOn(earlier.draft(), between, cue) ? earlier.draft() : null;
            }
            between.add(earlier.cue());
        }
        return null;
    }

    private static boolean goesOn(Draft draft, List<Cue> between, Cue next) {
        Cue last = draft.last();
        double gap = next.start() - last.end();
        if (draft.length + next.text().length() > LONGEST || gap > PAUSE) {
            return false;
        }
        if (last.turn() != null && last.turn().equals(next.turn())) {
            return true;
        }
        boolean sameVoice = last.speaker() != null || Unfinished.likely(last.text(), next.text());
        if (between.stream().allMatch(cue -> BackChannel.is(cue.text()))) {
            return sameVoice && (between.isEmpty() || !last.text().endsWith("?"));
        }
        return last.speaker() != null && gap <= OVERLAP && Unfinished.surely(last.text());
    }
}
