package io.github.probity.nlp.transcript;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Screens what was said in a meeting, utterance by utterance, each with the lines before it. Works on all processors, and in
 * time proportional to the length of the meeting. Nothing of it is kept.
 */
public final class MeetingScreening {

    private final Screener screener;

    public MeetingScreening(Screener screener) {
        this.screener = screener;
    }

    /** What a trained reviewer should see, as the meeting went; empty for a meeting that is clean. */
    public List<MeetingFinding> screen(Transcript transcript) {
        EarlierLines lines = new EarlierLines(transcript.cues());
        return transcript.utterances().parallelStream()
                .flatMap(utterance -> screen(utterance, lines).stream())
                .sorted(MeetingFinding.BY_TIME)
                .toList();
    }

    private List<MeetingFinding> screen(Utterance utterance, EarlierLines lines) {
        List<MeetingFinding> found = new ArrayList<>();
        List<Placed> before = List.of();
        for (Passage passage : Passage.of(utterance)) {
            before = screen(passage, lines, before);
            before.forEach(placed -> found.add(placed.in(utterance)));
        }
        return found;
    }

    /** What a passage adds to what was found in the one before, which it may overlap. */
    private List<Placed> screen(Passage passage, EarlierLines lines, List<Placed> before) {
        Utterance utterance = passage.utterance();
        Message message = new Message(passage.text(), Channel.MEETING, utterance.speaker(), lines.before(passage));
        List<Placed> added = new ArrayList<>();
        for (Finding finding : screener.screen(message)) {
            Placed next = new Placed(finding, passage.inUtterance(finding.where()));
            if (before.stream().noneMatch(next::repeats) && added.stream().noneMatch(next::repeats)) {
                added.add(next);
            }
        }
        return added;
    }

    private record Placed(Finding finding, Span where) {

        boolean repeats(Placed other) {
            return finding.category() == other.finding.category() && where.overlaps(other.where);
        }

        MeetingFinding in(Utterance utterance) {
            SpokenTime time = SpokenTime.of(utterance, where);
            return new MeetingFinding(
                    finding, utterance.speaker(), time.start(), time.end(), Quote.of(utterance, where));
        }
    }
}
