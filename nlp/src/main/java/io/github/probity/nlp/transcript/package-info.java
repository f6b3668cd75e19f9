/**
 * What was said in a meeting, from the files that Microsoft Graph and Teams hand out, with speaker and time, and what a
 * screener finds in it. {@link io.github.probity.nlp.transcript.TranscriptReader} reads, {@link
 * io.github.probity.nlp.transcript.MeetingScreening} judges.
 */
@NullMarked
package io.github.probity.nlp.transcript;

import org.jspecify.annotations.NullMarked;
