package io.github.probity.nlp.transcript;

import org.jspecify.annotations.Nullable;

/**
 * What one speaker said in one timed piece of a transcript. Where people share a piece, each has a cue of the same time.
 *
 * @param start seconds by the file's own clock; negative before the recording's start
 * @param end seconds; never before {@code start}
 * @param speaker null where the file does not say
 * @param turn the number that Teams gives to an utterance, the same for all its pieces; null in files without numbers
 * @param text without markup, in one line; never blank
 */
public record Cue(
        double start,
        double end,
        @Nullable String speaker,
        @Nullable String turn,
        String text) {

    public Cue {
        if (!(start <= end)) {
            throw new IllegalArgumentException("a cue cannot last from " + start + " to " + end);
        }
    }
}
