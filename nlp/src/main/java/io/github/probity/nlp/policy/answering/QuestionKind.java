package io.github.probity.nlp.policy.answering;

import java.util.Locale;
import java.util.regex.Pattern;

/** What sort of answer a question wants, read off its words. A question may be of no special kind. */
enum QuestionKind {
    /** What a term means. */
    DEFINITION(
            "what (does|do|is meant|counts as|is the meaning|is a|is an|are)|define|definition|meaning of|mean by|glossary"),
    /** How many, how long, how often, when. */
    AMOUNT("how (many|much|long|often|old|soon|late|early|far)|when|what (time|date|age|number)|number of|deadline"),
    /** The document itself: version, owner, approval, review. */
    CONTROL(
            "version|approved|approval of (the|this) policy|owner|owns this|review(ed)?|issued|issue date|effective|in force|"
                    + "up to date|latest policy|supersede[sd]?|who wrote");

    private final Pattern signs;

    QuestionKind(String signs) {
        this.signs = Pattern.compile("\\b(?:" + signs + ")\\b");
    }

    boolean fits(String question) {
        return signs.matcher(question.toLowerCase(Locale.ROOT)).find();
    }
}
