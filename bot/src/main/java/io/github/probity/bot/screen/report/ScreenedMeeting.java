package io.github.probity.bot.screen.report;

import io.github.probity.nlp.transcript.MeetingFinding;
import io.github.probity.nlp.transcript.Transcript;
import java.util.List;

/** What became of a transcript file. */
public sealed interface ScreenedMeeting {

    /** The file's name, without its folder. */
    String file();

    /**
     * It was read and screened.
     *
     * @param findings as the meeting went
     */
    record Screened(String file, Transcript transcript, List<MeetingFinding> findings) implements ScreenedMeeting {}

    /**
     * It was not, and nobody knows what is in it.
     *
     * @param why the rest of a sentence that begins with the file's name
     */
    record Unread(String file, String why) implements ScreenedMeeting {}
}
