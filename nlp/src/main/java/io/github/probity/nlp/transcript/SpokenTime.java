package io.github.probity.nlp.transcript;

import io.github.probity.nlp.text.Span;
import java.util.List;

/**
 * When a stretch of an utterance was said.
 *
 * @param start seconds by the file's own clock
 * @param end seconds; at most {@code LONGEST} after {@code start}
 */
record SpokenTime(double start, double end) {

    private static final double LONGEST = 60;

    /** The time of the cues it lies in; of its share of them where these take longer than a minute. */
    static SpokenTime of(Utterance utterance, Span stretch) {
        List<Utterance.Part> parts = utterance.partsOf(stretch);
        double start =
                parts.stream().mapToDouble(part -> part.cue().start()).min().orElseThrow();
        double end = parts.stream().mapToDouble(part -> part.cue().end()).max().orElseThrow();
        if (end - start <= LONGEST) {
            return new SpokenTime(start, end);
        }
        start = moment(parts.get(0), stretch.start());
        end = moment(parts.get(parts.size() - 1), stretch.end());
        return new SpokenTime(start, Math.min(Math.max(start, end), start + LONGEST));
    }

    private static double moment(Utterance.Part part, int offset) {
        double share = (double) (offset - part.where().start()) / part.where().length();
        double moment = part.cue().start()
                + Math.min(1, Math.max(0, share))
                        * (part.cue().end() - part.cue().start());
        return Math.round(moment * 1000) / 1000.0;
    }
}
