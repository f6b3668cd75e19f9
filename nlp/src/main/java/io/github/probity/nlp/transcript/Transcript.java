package io.github.probity.nlp.transcript;

import java.util.List;
import java.util.Objects;

/**
 * All that was said in a meeting.
 *
 * @param cues in the order of the file
 * @param utterances the same words, joined; in the order in which they begin
 */
public record Transcript(List<Cue> cues, List<Utterance> utterances) {

    public Transcript {
        cues = List.copyOf(cues);
        utterances = List.copyOf(utterances);
    }

    static Transcript of(List<Cue> cues) {
        return new Transcript(cues, UtteranceJoiner.join(cues));
    }

    /** The names of those who spoke, in the order of their first words; nobody for those without a name. */
    public List<String> speakers() {
        return cues.stream()
                .map(Cue::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** When the first words were said, in seconds; 0 when nothing was said. */
    public double start() {
        return cues.stream().mapToDouble(Cue::start).min().orElse(0);
    }

    /** When the last words were said, in seconds; 0 when nothing was said. */
    public double end() {
        return cues.stream().mapToDouble(Cue::end).max().orElse(0);
    }
}
