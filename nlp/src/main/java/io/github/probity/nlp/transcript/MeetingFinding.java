package io.github.probity.nlp.transcript;

import io.github.probity.nlp.screening.Disclosure;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.VettingLevel;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said in a meeting and that a trained reviewer should see.
 *
 * @param finding what it is and why; its place is one in the text that was screened, not in the file
 * @param speaker null where the file doesn't say
 * @param start seconds by the file's own clock: where the first cue of what was said begins
 * @param end seconds: where the last one ends; at most a minute after {@code start}
 * @param quote the sentence it was said in, in the transcript's words, shortened where it is long
 */
public record MeetingFinding(Finding finding, @Nullable String speaker, double start, double end, String quote) {

    /** As the meeting went. */
    public static final Comparator<MeetingFinding> BY_TIME =
            Comparator.comparingDouble(MeetingFinding::start).thenComparingDouble(MeetingFinding::end);

    /** The level that was disclosed, for a disclosure of vetting alone. */
    public @Nullable VettingLevel level() {
        Disclosure disclosure = finding.disclosure();
        return disclosure == null ? null : disclosure.level();
    }
}
