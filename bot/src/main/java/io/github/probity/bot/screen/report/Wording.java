package io.github.probity.bot.screen.report;

import io.github.probity.nlp.screening.Disclosure;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.screening.VettingLevel;
import io.github.probity.nlp.transcript.Transcript;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings, times and counts in words for a person. */
public final class Wording {

    private Wording() {}

    /** What was found: {@code Disclosure of vetting: SC}. */
    public static String title(Finding finding) {
        @Nullable Ground ground = finding.ground();
        @Nullable Disclosure disclosure = finding.disclosure();
        String category = switch (finding.category()) {
            case HATE -> "Hate";
            case HARASSMENT -> "Harassment";
            case THREAT -> "Threat";
            case SEXUAL -> "Sexual remark";
            case PROFANITY -> "Strong swearing";
            case SELF_HARM -> "May need help: self-harm";
            case CHILD_SAFETY -> "May need help: child safety";
            case VETTING_DISCLOSURE -> "Disclosure of vetting";
            case PROTECTIVE_MARKING -> "Protective marking";
            case PERSONAL_DATA -> "Personal data";
        };
        String detail = disclosure != null
                ? disclosure.level() == VettingLevel.UNSPECIFIED
                        ? ""
                        : disclosure.level().code()
                : ground == null ? "" : ground.code().replace('-', ' ');
        return detail.isEmpty() ? category : category + ": " + detail;
    }

    public static String severity(Severity severity) {
        return severity.code() + " severity";
    }

    public static String confidence(Finding finding) {
        return "%d%% sure".formatted(Math.round(finding.confidence() * 100));
    }

    /** A moment of a meeting: {@code 01:13}, {@code 2:04:09}, {@code -00:05} before its start. */
    public static String clock(double seconds) {
        long whole = (long) Math.floor(Math.abs(seconds));
        String hours = whole >= 3600 ? whole / 3600 + ":" : "";
        return (seconds < 0 && whole > 0 ? "-" : "") + hours + "%02d:%02d".formatted(whole / 60 % 60, whole % 60);
    }

    /** How much of a meeting was read: {@code 25 cues, 4 speakers and 2 minutes were read}. */
    public static String read(Transcript transcript) {
        int cues = transcript.cues().size();
        if (cues == 0) {
            return "The transcript was read, and nobody says anything in it";
        }
        int speakers = transcript.speakers().size();
        boolean nameless = transcript.cues().stream().anyMatch(cue -> cue.speaker() == null);
        long minutes = Math.max(1, Math.round((transcript.end() - transcript.start()) / 60));
        String who = speakers == 0
                ? "no speaker’s name"
                : count(speakers, "speaker") + (nameless ? " with a name (others without)" : "");
        return count(cues, "cue") + ", " + who + " and " + count(minutes, "minute") + " were read";
    }

    public static String found(int findings) {
        return findings == 0 ? "Nothing was found." : count(findings, "finding") + ".";
    }

    private static String count(long number, String what) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? what : what + "s");
    }
}
