package io.github.probity.bot.ask;

import io.github.probity.nlp.policy.PolicyFacts;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Citation;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer as text to read in a terminal. */
final class AnswerText {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private AnswerText() {}

    static String of(Answer answer) {
        if (answer instanceof Answer.Quoted quoted) {
            return quoted(quoted.citations());
        }
        if (answer instanceof Answer.Choice choice) {
            return "Two clauses may answer this. Which did you mean?\n\n"
                    + choice.citations().stream().map(AnswerText::quotation).collect(Collectors.joining("\n\n"));
        }
        return answer instanceof Answer.Silent silent ? silent(silent) : courtesy((Answer.Courtesy) answer);
    }

    /** The clauses that an answer brings forward; none if it brings none. */
    static List<Citation> citations(Answer answer) {
        if (answer instanceof Answer.Quoted quoted) {
            return quoted.citations();
        }
        return answer instanceof Answer.Choice choice ? choice.citations() : List.of();
    }

    private static String quoted(List<Citation> citations) {
        String first = quotation(citations.get(0));
        if (citations.size() == 1) {
            return first;
        }
        return first + "\n\nSee also: "
                + citations.stream().skip(1).map(AnswerText::source).collect(Collectors.joining("; "));
    }

    private static String quotation(Citation citation) {
        return citation.clause().text() + "\n    — " + source(citation) + about(citation.facts());
    }

    private static String source(Citation citation) {
        return citation.facts().title() + ", " + citation.clause().reference();
    }

    private static String about(PolicyFacts facts) {
        String version = facts.version() == null ? "" : ", version " + facts.version();
        String issued = facts.issued() == null ? "" : ", " + MONTH.format(facts.issued());
        return version + issued;
    }

    private static String silent(Answer.Silent silent) {
        String what = silent.reason() == Answer.Silent.Reason.NO_SUCH_PARAGRAPH
                ? "There is no such paragraph in the policy."
                : "The policy is silent on this.";
        return silent.contacts().isEmpty()
                ? what
                : what + " You could ask: " + String.join(", ", silent.contacts()) + ".";
    }

    private static String courtesy(Answer.Courtesy courtesy) {
        return switch (courtesy.kind()) {
            case GREETING -> "Hello. Ask me what the policy says.";
            case THANKS -> "You are welcome.";
            case ABOUT_PROBITY ->
                "I am Probity, a program that finds what the policy says and quotes it word for word.";
            case SMALL_TALK -> "I only know the policy. Ask me what it says.";
            case ABUSE -> "I am sorry that I was no help. Ask me what the policy says.";
            case DISTRESS ->
                "That sounds hard to carry. You can talk to somebody now: Samaritans on 116 123, NHS 111 option"
                        + " 2, or 999 if you or somebody else is in danger.";
            case INSTRUCTION -> "I can only quote the policy.";
            case UNREADABLE -> "I could not make out a question in that.";
        };
    }
}
