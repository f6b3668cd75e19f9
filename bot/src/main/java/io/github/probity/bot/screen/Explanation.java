package io.github.probity.bot.screen;

import io.github.probity.bot.screen.report.Wording;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.transcript.MeetingFinding;
import io.github.probity.nlp.transcript.Transcript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found as text to read in a terminal. */
final class Explanation {

    private static final int LONGEST_QUOTE = 200;

    private Explanation() {}

    static String of(String id, String message, List<Finding> findings) {
        if (findings.isEmpty()) {
            return SafeText.printable(id) + ": nothing found\n";
        }
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String quote = finding.where().of(message);
            String words = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + " …" : quote;
            add(text, SafeText.printable(id) + ": ", words, finding);
        }
        return text.toString();
    }

    static String of(String file, Transcript transcript, List<MeetingFinding> findings) {
        StringBuilder text = new StringBuilder(
                file + ": " + Wording.read(transcript) + ". " + Wording.found(findings.size()) + "\n");
        for (MeetingFinding found : findings) {
            @Nullable String speaker = found.speaker();
            String who = speaker == null ? "speaker not known" : SafeText.printable(speaker);
            add(text, "  " + Wording.clock(found.start()) + "  " + who + ": ", found.quote(), found.finding());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String before, String quote, Finding finding) {
        text.append(before)
                .append(Wording.title(finding))
                .append(", ")
                .append(Wording.severity(finding.severity()))
                .append(", ")
                .append(Wording.confidence(finding))
                .append("\n      “")
                .append(SafeText.printable(quote))
                .append("”\n      ")
                .append(SafeText.printable(finding.explanation()))
                .append(" [")
                .append(finding.rule())
                .append("]\n");
    }
}
