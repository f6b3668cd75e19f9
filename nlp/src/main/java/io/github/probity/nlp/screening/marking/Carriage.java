package io.github.probity.nlp.screening.marking;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which a text itself carries a marking, rather than speaks of one. */
enum Carriage {
    LABEL("as the value of a classification label", .97),
    LINE("on a line of its own, as a header or footer", .93),
    SAID("in a sentence that says so of the text itself", .9),
    BRACKETS("in brackets at the start or end of a line", .93),
    PREFIX("in front of the text, as in a subject line", .9),
    SUFFIX("behind a subject line", .85);

    private static final String SIGNS = "[\\s*#=_~|<>\\[\\](){}\"“”:;.,•–—-]";
    private static final String SUBJECT = "(?:(?:re|fw|fwd|subject|subj|title|sub)\\s{0,2}:\\s{0,3}){0,4}";
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|[\\s*\\[(|])(?:(?:security |protective |document |email |government )?(?:classification|marking|sensitivity(?: label)?)"
                    + "|header|footer|gsc|handling(?: instructions?)?|caveat)\\**\\s{0,3}[:=–—-]{1,2}\\**\\s{0,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SELF = Pattern.compile(
            "^\\W{0,5}(?:(?:please )?(?:note,? )?(?:that )?)?(?:(?:all of )?(?:this|these|the following|the below|the above|the attached"
                    + "|what follows|everything (?:below|in this (?:chat|thread|channel|email)))(?:,? (?:chat|e-?mail|message|thread|document|note|file"
                    + "|meeting|call|paper|report|briefing|minute|conversation|attachment|update|slide|deck|information|discussion|transcript|letter"
                    + "|submission|annex|spreadsheet)s?)?(?: (?:below|above|attached))?,? (?:is|are|has been|have been)(?: all)?"
                    + "(?: (?:to be )?(?:protectively )?(?:marked|classified|handled|treated|held)(?: as| at)?)?"
                    + "|(?:please )?(?:treat|handle|regard) (?:this|these|the following|the below|the attached)(?: \\w{1,12})?(?: \\w{1,12})? as)"
                    + "(?: at)?\\W{1,4}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_SIGNS = Pattern.compile("^" + SIGNS + "{0,40}$");
    private static final Pattern PAGE_OR_CAVEAT = Pattern.compile(
            "^" + SIGNS
                    + "{0,20}(?:(?:page|version|v|copy)\\s?[\\d.]+(?:\\s?(?:of|/)\\s?\\d+)?|when complete[d]?|until \\w{3,12}(?: \\d{4})?"
                    + "|no ?\\d+|draft)?" + SIGNS + "{0,20}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS_BRACKET =
            Pattern.compile("^[\\s*>]{0,6}" + SUBJECT + "[\\s*]{0,3}[\\[({]{1,2}\\s?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE = Pattern.compile("[\\[({]{1,2}\\s?$");
    private static final Pattern CLOSES_BRACKET = Pattern.compile("^\\s?[\\])}]");
    private static final Pattern CLOSES_LINE = Pattern.compile("^\\s?[\\])}]{1,2}[\\s*.]{0,5}$");
    private static final Pattern STARTS =
            Pattern.compile("^[\\s*>]{0,6}" + SUBJECT + "[\\s*]{0,3}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATES =
            Pattern.compile("^\\**(?:\\s?[:|•]|\\s[–—-]{1,2}\\s|//|[.;](?=\\s))\\**\\s?(?=\\S)");
    private static final Pattern ENDS_SUBJECT = Pattern.compile("(?:\\s[–—|-]{1,2}|//|\\|)\\s?$");

    private final String said;
    private final double confidence;

    Carriage(String said, double confidence) {
        this.said = said;
        this.confidence = confidence;
    }

    String said() {
        return said;
    }

    double confidence() {
        return confidence;
    }

    /** How a marking is carried; null where it is only mentioned. */
    static @Nullable Carriage of(Marking marking, Surroundings line) {
        Carriage how = looked(marking, line);
        return how == null || line.isQuestion() ? null : how;
    }

    private static @Nullable Carriage looked(Marking marking, Surroundings line) {
        if (line.opensLabel() && LABELLED.matcher(line.before()).find() && !Mention.leadsIn(label(line.before()))) {
            return LABEL;
        }
        if (line.saysWhatItIs() && SELF.matcher(line.startOfSentence()).find() && isPlainlyMeant(marking, line)) {
            return SAID;
        }
        if (!line.startsLine() && !line.endsLine()) {
            return null;
        }
        return marking.capitals() || isTitled(marking, line) ? placed(marking, line) : null;
    }

    private static String label(String before) {
        return before.toLowerCase(Locale.ROOT)
                .replaceFirst("(?:handling|header|footer|caveat|marking|classification).{0,30}$", "");
    }

    private static boolean isPlainlyMeant(Marking marking, Surroundings line) {
        boolean named = line.startOfSentence().matches("(?is).*\\b(?:marked|classified)\\b.*");
        return marking.capitals() || !marking.classification().isOrdinaryWord() || named;
    }

    /** Small letters make a marking only where the words are never used otherwise and stand in brackets. */
    private static boolean isTitled(Marking marking, Surroundings line) {
        boolean alone = ONLY_SIGNS.matcher(line.before()).find()
                && ONLY_SIGNS.matcher(line.after()).find();
        boolean bracketed = INSIDE.matcher(line.before()).find();
        return !marking.classification().isOrdinaryWord()
                && (alone && marking.caveat()
                        || bracketed
                        || alone && line.after().isBlank());
    }

    private static @Nullable Carriage placed(Marking marking, Surroundings line) {
        boolean quoted = line.before().endsWith("'")
                || line.before().endsWith("\"")
                || line.before().endsWith("‘");
        if (quoted || marking.classification() != Classification.OFFICIAL_SENSITIVE && Mention.jokes(line)) {
            return null;
        }
        if (line.startsLine() && line.endsLine() && isLine(line)) {
            return LINE;
        }
        if (line.startsLine()
                && OPENS_BRACKET.matcher(line.before()).find()
                && CLOSES_BRACKET.matcher(line.after()).find()) {
            return Mention.explains(line.after().substring(1).stripLeading()) ? null : BRACKETS;
        }
        if (line.startsLine() && STARTS.matcher(line.before()).find()) {
            return isPrefix(line.after()) ? PREFIX : null;
        }
        return line.endsLine() ? closing(line) : null;
    }

    private static boolean isLine(Surroundings line) {
        return ONLY_SIGNS.matcher(line.before()).find()
                && PAGE_OR_CAVEAT.matcher(line.after()).find();
    }

    private static boolean isPrefix(String after) {
        var separator = SEPARATES.matcher(after);
        if (!separator.find()) {
            return false;
        }
        String rest = after.substring(separator.end());
        boolean shouted = rest.length() > 3 && rest.equals(rest.toUpperCase(Locale.ROOT));
        return !shouted && !Mention.explains(rest);
    }

    private static @Nullable Carriage closing(Surroundings line) {
        if (Mention.leadsIn(line.startOfSentence().replaceFirst("(?i)^\\s*" + SUBJECT, ""))
                && !line.before().matches("(?is)^\\s*subject:.*")) {
            return null;
        }
        if (INSIDE.matcher(line.before()).find()
                && CLOSES_LINE.matcher(line.after()).find()) {
            return BRACKETS;
        }
        boolean subject = ENDS_SUBJECT.matcher(line.before()).find()
                && ONLY_SIGNS.matcher(line.after()).find();
        return subject ? SUFFIX : null;
    }
}
