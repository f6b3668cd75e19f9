package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.answering.Question.Previous;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions that cannot be understood without the one before ("and on my own phone?", "who signs it off?"). */
final class FollowUp {

    private static final Pattern CONTINUES = Pattern.compile(
            "(?i)^(?:and|but|so|or|what about|how about|what if|even|also|then|same (?:for|with)|ok(?:ay)?[, ]+(?:and|but|so|what)|"
                    + "does (?:that|this|it)|is (?:that|this|it)|do (?:those|these|they)|can (?:they|it)|in that case|who (?:signs|approves|decides)"
                    + "|how long|why|when|for how)\\b.*");
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?i)\\b(?:that|this|it|those|these|them|they|there|one|ones|too|either|instead)\\b");
    private static final int SHORT = 9;

    private FollowUp() {}

    /** The question in full: with the one before in front, when it continues that. */
    static String inFull(String question, @Nullable Previous previous) {
        return previous != null && continues(question) ? previous.question() + " " + question : question;
    }

    static boolean continues(String question) {
        boolean isShort = question.strip().split("\\s+").length <= SHORT;
        return isShort
                && (CONTINUES.matcher(question.strip()).matches()
                        || POINTS_BACK.matcher(question).find());
    }
}
