package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how an advisor does on labelled questions: overall, by kind of question and by document. */
final class AnswerReport {

    /** How many of how many. */
    private static final class Tally {
        private int right;
        private int all;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double share() {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();

    static AnswerReport of(PolicyAdvisor advisor, List<Policy> policies, List<LabelledQuestion> questions) {
        AnswerReport report = new AnswerReport();
        for (LabelledQuestion question : questions) {
            report.add(question, advisor.answer(question.asked(policies)));
        }
        return report;
    }

    private void add(LabelledQuestion question, Answer answer) {
        boolean right = isRight(question, answer);
        List<String> cited = cited(answer);
        tally("overall").add(right);
        tally("type " + question.type()).add(right);
        tally("document " + question.document()).add(right);
        if (question.answerable()) {
            tally("answered").add(!cited.isEmpty());
            tally("right clause first, where answered")
                    .add(!cited.isEmpty() && question.right().contains(cited.get(0)));
        } else {
            tally("wrong answer where the policy is silent").add(!cited.isEmpty());
            tally("silent " + question.subtype()).add(right);
        }
    }

    static boolean isRight(LabelledQuestion question, Answer answer) {
        List<String> cited = cited(answer);
        if (!question.answerable() || cited.isEmpty()) {
            return cited.isEmpty() != question.answerable();
        }
        return question.right().contains(cited.get(0))
                && question.groups().stream().allMatch(group -> cited.stream().anyMatch(group::contains));
    }

    static List<String> cited(Answer answer) {
        List<Citation> citations = answer instanceof Answer.Quoted quoted
                ? quoted.citations()
                : answer instanceof Answer.Choice choice ? choice.citations() : List.of();
        return citations.stream().map(LabelledQuestion::key).toList();
    }

    double share(String what) {
        return tally(what).share();
    }

    private Tally tally(String what) {
        return tallies.computeIfAbsent(what, name -> new Tally());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        tallies.forEach((what, tally) ->
                text.append("%-45s %.3f  (%d of %d)%n".formatted(what, tally.share(), tally.right, tally.all)));
        return text.toString();
    }
}
