package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Citation;

/**
 * What an answer comes to, for people who compare two.
 *
 * @param kind {@code quoted}, {@code choice}, {@code silent} or {@code courtesy}
 * @param document of the first clause; this and the next two are empty if there is none
 * @param reference of the first clause
 * @param opening how the first clause begins, without its number
 */
public record Outcome(String kind, String document, String reference, String opening) {

    private static final int OPENING = 160;

    static Outcome of(Answer answer) {
        if (answer instanceof Answer.Quoted quoted) {
            return of("quoted", quoted.citations().get(0));
        }
        if (answer instanceof Answer.Choice choice) {
            return of("choice", choice.citations().get(0));
        }
        return new Outcome(answer instanceof Answer.Silent ? "silent" : "courtesy", "", "", "");
    }

    private static Outcome of(String kind, Citation citation) {
        Clause clause = citation.clause();
        String text = clause.text().replaceAll("\\s+", " ");
        String words = text.startsWith(clause.reference() + " ")
                ? text.substring(clause.reference().length() + 1)
                : text;
        return new Outcome(kind, citation.document(), clause.reference(), shortened(words));
    }

    /** Whether the person who asks would notice: the same words under another number are the same answer. */
    boolean isLike(Outcome other) {
        return kind.equals(other.kind) && document.equals(other.document) && opening.equals(other.opening);
    }

    private static String shortened(String words) {
        if (words.length() <= OPENING) {
            return words;
        }
        int end = words.lastIndexOf(' ', OPENING);
        return words.substring(0, end > 0 ? end : OPENING) + "…";
    }
}
