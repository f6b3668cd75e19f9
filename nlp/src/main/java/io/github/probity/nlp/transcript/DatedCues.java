package io.github.probity.nlp.transcript;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cues out of Graph's records where no cue carries a time of its own: counted from the first record's date. */
final class DatedCues {

    private final List<Cue> cues = new ArrayList<>();
    private @Nullable OffsetDateTime zero;
    private double clock;

    private DatedCues() {}

    static List<Cue> of(List<SpokenRecord> records) {
        DatedCues dated = new DatedCues();
        records.forEach(dated::add);
        return dated.cues;
    }

    private void add(SpokenRecord record) {
        double start = seconds(record.began());
        double end = Math.max(start, record.ended() == null ? start : seconds(record.ended()));
        for (Voice voice : record.voices()) {
            cues.add(new Cue(start, end, voice.speaker(), null, voice.text()));
        }
        clock = end;
    }

    /** Seconds since the first date; where there is none, the moment at which the words before ended. */
    private double seconds(@Nullable String written) {
        try {
            if (written != null) {
                OffsetDateTime date = OffsetDateTime.parse(written.strip());
                zero = zero == null ? date : zero;
                return Duration.between(zero, date).toMillis() / 1000.0;
            }
        } catch (DateTimeException | ArithmeticException noDate) {
            return clock;
        }
        return clock;
    }
}
