package io.github.probity.bot.screen;

import io.github.probity.bot.cli.Command;
import io.github.probity.bot.cli.UnusableArguments;
import io.github.probity.bot.screen.report.MeetingReport;
import io.github.probity.bot.screen.report.ScreenedMeeting;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.transcript.MeetingFinding;
import io.github.probity.nlp.transcript.MeetingScreening;
import io.github.probity.nlp.transcript.Transcript;
import io.github.probity.nlp.transcript.TranscriptReader;
import io.github.probity.nlp.transcript.UnreadableTranscriptException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Screens transcripts, one after the other; one that can't be read or screened is named and never passes as clean. */
final class MeetingFiles {

    private final MeetingScreening screening;
    private final ScreenArguments arguments;
    private final PrintStream out;
    private final PrintStream err;
    private final TranscriptReader reader = new TranscriptReader();
    private final List<ScreenedMeeting> meetings = new ArrayList<>();

    MeetingFiles(Screener screener, ScreenArguments arguments, PrintStream out, PrintStream err) {
        this.screening = new MeetingScreening(screener);
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    /** Returns the exit code: done, or partly done when some files were unusable. */
    int screen() {
        boolean all = true;
        for (Path file : arguments.files()) {
            ScreenedMeeting meeting = screen(file);
            meetings.add(meeting);
            tell(file, meeting);
            all &= meeting instanceof ScreenedMeeting.Screened;
        }
        out.flush();
        Path report = arguments.report();
        if (report != null) {
            write(report);
        }
        return all ? Command.DONE : Command.PARTLY_DONE;
    }

    private ScreenedMeeting screen(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            Transcript transcript = reader.read(file);
            return new ScreenedMeeting.Screened(name, transcript, screening.screen(transcript));
        } catch (UnreadableTranscriptException unreadable) {
            return new ScreenedMeeting.Unread(name, String.valueOf(unreadable.getMessage()));
        } catch (NoSuchFileException missing) {
            return new ScreenedMeeting.Unread(name, "does not exist; check its name.");
        } catch (IOException unreadable) {
            return new ScreenedMeeting.Unread(
                    name, "cannot be read; check that it is a file, and that you may read it.");
        } catch (RuntimeException | StackOverflowError failed) {
            return new ScreenedMeeting.Unread(
                    name,
                    "could not be screened (" + failed.getClass().getSimpleName()
                            + "); have a person read it, and report the fault.");
        }
    }

    private void tell(Path file, ScreenedMeeting meeting) {
        if (meeting instanceof ScreenedMeeting.Screened screened) {
            tell(screened);
        } else if (meeting instanceof ScreenedMeeting.Unread unread) {
            err.println(file + " " + unread.why());
        }
    }

    private void tell(ScreenedMeeting.Screened meeting) {
        if (arguments.explain()) {
            print(Explanation.of(meeting.file(), meeting.transcript(), meeting.findings()));
        } else {
            for (MeetingFinding finding : meeting.findings()) {
                print(MeetingLine.of(meeting.file(), finding) + "\n");
            }
        }
        if (arguments.counts()) {
            err.println(MeetingLine.counts(
                    meeting.file(), meeting.transcript().cues().size()));
        }
    }

    private void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    private void write(Path report) {
        try {
            Files.writeString(report, MeetingReport.of(meetings));
        } catch (IOException unwritable) {
            throw new UnusableArguments("The report cannot be written to " + report
                    + ": check that you may write there, and that there is room.");
        }
    }
}
