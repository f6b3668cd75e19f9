package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a report that came with the policy by its numbers, which the policy then uses again from the beginning.
 * Of the runs of numbers the longest in words is the policy; what stands before it is the report.
 */
final class CoverReport {
    private CoverReport() {}

    static void mark(List<Draft> drafts) {
        List<Integer> starts = runStarts(drafts);
        int longest = 0;
        int policy = 0;
        for (int run = 0; run < starts.size(); run++) {
            int end = run + 1 < starts.size() ? starts.get(run + 1) : drafts.size();
            int length = drafts.subList(starts.get(run), end).stream()
                    .mapToInt(draft -> draft.text().length())
                    .sum();
            if (length > longest) {
                longest = length;
                policy = run;
            }
        }
        if (policy > 0) {
            drafts.subList(0, starts.get(policy)).forEach(draft -> draft.become(Kind.REPORT));
        }
    }

    private static List<Integer> runStarts(List<Draft> drafts) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            String number = drafts.get(i).number;
            if (!number.isEmpty() && !seen.add(number)) {
                starts.add(i);
                seen.clear();
                seen.add(number);
            }
        }
        return starts;
    }
}
