package io.github.probity.nlp.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cues out of blocks with times. Words whose own time is broken get the moment at which the ones before them ended. */
final class TimedCues {

    private final List<Cue> cues = new ArrayList<>();
    private double clock;

    private TimedCues(double clock) {
        this.clock = clock;
    }

    static boolean isTimed(CueBlocks blocks) {
        return blocks.blocks().stream().anyMatch(TimedCues::isTimed);
    }

    static List<Cue> of(CueBlocks blocks) {
        CueBlock first = blocks.blocks().stream().filter(TimedCues::isTimed).findFirst().orElseThrow();
        TimedCues timed = new TimedCues(start(first.timing()));
        blocks.blocks().forEach(timed::add);
        return timed.cues;
    }

    private static boolean isTimed(CueBlock block) {
        Timing timing = block.timing();
        return timing != null && timing.isUsable();
    }

    private void add(CueBlock block) {
        Timing timing = block.timing();
        boolean usable = timing != null && timing.isUsable();
        double start = usable ? start(timing) : clock;
        double end = usable && !Double.isNaN(timing.end()) ? Math.max(start, timing.end()) : start;
        for (Voice voice : voices(block.text())) {
            cues.add(new Cue(start, end, voice.speaker(), CueId.turn(block.id()), voice.text()));
        }
        clock = end;
    }

    private static double start(@Nullable Timing timing) {
        return timing == null ? 0 : Double.isNaN(timing.start()) ? timing.end() : timing.start();
    }

    private static List<Voice> voices(String text) {
        if (!SpokenRecord.isIn(text)) {
            return Markup.read(text);
        }
        List<Voice> voices = new ArrayList<>(Markup.read(text.substring(0, Math.max(0, text.indexOf('{')))));
        SpokenRecord.in(text.replace('\n', ' ')).forEach(record -> voices.addAll(record.voices()));
        return voices;
    }
}
