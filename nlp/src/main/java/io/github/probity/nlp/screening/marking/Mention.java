package io.github.probity.nlp.screening.marking;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a text that speaks of markings, explains them or jokes with their words. */
final class Mention {

    private static final int LEVELS_OF_AN_EXPLANATION = 3;
    private static final Pattern SPEAKS_OF_MARKINGS = Pattern.compile(
            "\\b(?:was|were|been|gets?|got|should|would|could|must|might|if|whether|anything|everything|nothing|n't|isn't|never"
                    + "|no longer|training|guidance|policy|course|means?|meaning|definition|difference|example|e\\.g\\.|such as|called|the word"
                    + "|the term|the label|stamp|template|how to|why|which|marked|markings?|classifications?|up to|above|below|using?|use|handle"
                    + "|handling|process|store|accredited|cleared|than|versus|vs|instead of)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINES = Pattern.compile(
            "^[\\s:–—=-]{0,5}(?:(?:this |it )?(?:is|are|means?|covers|applies|used|should|must|requires?|includes?|indicates?|was|were|has|have"
                    + "|can|may|will|would)\\b|(?:the|a|an|for|all|any|very|most|our|hmg'?s?|sensitive|routine)?\\s?(?:majority|highest|marking"
                    + "|classification|subset|information|material|documents?|data|assets?|sensitive|routine|caveat|tier|level|threshold|networks?"
                    + "|systems?|cases?|work|markings?|handling|training|guidance|policy|recipe|santa|sauce|service|garden|ingredient|ballot"
                    + "|weapon|admirer|agent|shopper|menu|location|area|access|parking|zone|entry|words?|helpline)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOKES = Pattern.compile(
            "\\b(?:birthday|party|recipe|santa|surprise|cake|gift|present|leaving do|crush|biscuits?|ingredient|sauce|card|whip-?round|pub"
                    + "|lol|haha|shh+|lottery|snacks?|chocolates?|engagement|baby shower|hen do|stag do|collection for)\\b|[😂🤣🤫😉🎂🎉]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:mark(?:ed|ing)?|classif\\w+|caveat|level)\\b.{0,80}\\?", Pattern.CASE_INSENSITIVE);

    private Mention() {}

    /** Many levels in one text are a lesson about them. */
    static boolean isLesson(List<Marking> markings) {
        return markings.stream().map(Marking::classification).distinct().count() >= LEVELS_OF_AN_EXPLANATION;
    }

    static boolean leadsIn(String before) {
        return SPEAKS_OF_MARKINGS.matcher(before).find();
    }

    static boolean explains(String after) {
        return DEFINES.matcher(after).find();
    }

    static boolean jokes(Surroundings line) {
        return JOKES.matcher(line.before()).find()
                || JOKES.matcher(line.after()).find();
    }

    /** Whether the message before asked for a marking, so that a bare one answers. */
    static boolean answers(String previous) {
        return ASKED.matcher(previous.substring(Math.max(0, previous.length() - Surroundings.REACH)))
                .find();
    }
}
