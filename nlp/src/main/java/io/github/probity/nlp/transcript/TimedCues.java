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
        CueBlock first =
                blocks.blocks().stream().filter(TimedCues::isTimed).findFirst().orElseThrow();
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
        double start = clock;
        double end = clock;
        if (timing != null && timing.isUsable()) {
            start = start(timing);
            end = Double.isNaN(timing.end()) ? start : Math.max(start, timing.end());
        }
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
        List<SpokenRecord> records = SpokenRecord.in(text.replace('\n', ' '));
        records.forEach(record -> voices.addAll(record.voices()));
        voices.addAll(Markup.read(after(records, text)));
        return voices;
    }

    /** What stands after the last object, unless it is the end of a value that was cut off. */
    private static String after(List<SpokenRecord> records, String text) {
        String rest = text.substring(Math.max(text.lastIndexOf('}'), text.lastIndexOf('"')) + 1);
        String last = records.isEmpty() ? "" : records.get(records.size() - 1).text();
        return last.endsWith(rest.replace('\n', ' ')) ? "" : rest;
    }
}
