package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a report that came with the policy by its numbers, which the policy then uses again from the first one
 * on. Of the runs of numbers the longest in words is the policy; what stands before it is the report.
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
                policy = starts.get(run);
            }
        }
        if (repeats(drafts.subList(policy, drafts.size()), drafts.subList(0, policy))) {
            drafts.subList(0, policy).forEach(draft -> draft.become(Kind.REPORT));
        }
    }

    /** Where the numbers begin again with the document's first. */
    private static List<Integer> runStarts(List<Draft> drafts) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        String first = drafts.stream()
                .map(draft -> draft.number)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
        boolean seen = false;
        for (int i = 0; i < drafts.size(); i++) {
            boolean begins = !first.isEmpty() && drafts.get(i).number.equals(first);
            if (begins && seen) {
                starts.add(i);
            }
            seen |= begins;
        }
        return starts;
    }

    /** Whether most of the numbers of what comes before are used again. */
    private static boolean repeats(List<Draft> policy, List<Draft> before) {
        Set<String> numbers = new HashSet<>();
        policy.forEach(draft -> numbers.add(draft.number));
        long numbered = before.stream().filter(Draft::numbered).count();
        long repeated = before.stream()
                .filter(draft -> draft.numbered() && numbers.contains(draft.number))
                .count();
        return repeated > 1 && repeated * 2 > numbered;
    }
}
