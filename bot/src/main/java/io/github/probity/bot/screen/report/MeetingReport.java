package io.github.probity.bot.screen.report;

import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.transcript.MeetingFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the page. The template escapes all that comes from a transcript, and the page forbids itself scripts. */
public final class MeetingReport {

    private MeetingReport() {}

    /** What the template shows of one file; {@code why} where it could not be read, {@code timeline} where it was. */
    public record Section(
            int number,
            String file,
            @Nullable String why,
            String read,
            String found,
            @Nullable Timeline timeline,
            List<Entry> findings) {}

    /** What the template shows of one finding. */
    public record Entry(
            int number,
            String time,
            @Nullable String speaker,
            String title,
            String severity,
            String severityCode,
            String confidence,
            String quote,
            String explanation,
            String rule) {}

    /** The page as HTML. */
    public static String of(List<ScreenedMeeting> meetings) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(MeetingReport.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        Context context = new Context(Locale.UK);
        context.setVariable("sections", sections(meetings));
        return engine.process("screen/report", context);
    }

    private static List<Section> sections(List<ScreenedMeeting> meetings) {
        List<Section> sections = new ArrayList<>();
        for (ScreenedMeeting meeting : meetings) {
            int number = sections.size() + 1;
            sections.add(
                    meeting instanceof ScreenedMeeting.Screened screened
                            ? section(number, screened)
                            : unread(number, (ScreenedMeeting.Unread) meeting));
        }
        return sections;
    }

    private static Section unread(int number, ScreenedMeeting.Unread meeting) {
        return new Section(number, meeting.file(), meeting.why(), "", "", null, List.of());
    }

    private static Section section(int number, ScreenedMeeting.Screened meeting) {
        List<Entry> entries = new ArrayList<>();
        for (MeetingFinding found : meeting.findings()) {
            entries.add(entry(entries.size() + 1, found));
        }
        return new Section(
                number,
                meeting.file(),
                null,
                Wording.read(meeting.transcript()),
                Wording.found(entries.size()),
                meeting.transcript().cues().isEmpty() ? null : Timeline.of(meeting.transcript(), meeting.findings()),
                entries);
    }

    private static Entry entry(int number, MeetingFinding found) {
        Finding finding = found.finding();
        String from = Wording.clock(found.start());
        String to = Wording.clock(found.end());
        return new Entry(
                number,
                from.equals(to) ? from : from + " to " + to,
                found.speaker(),
                Wording.title(finding),
                Wording.severity(finding.severity()),
                finding.severity().code(),
                Wording.confidence(finding),
                found.quote(),
                finding.explanation(),
                finding.rule());
    }
}
