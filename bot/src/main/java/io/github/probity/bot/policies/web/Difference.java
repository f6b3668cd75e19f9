package io.github.probity.bot.policies.web;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.comparing.Change;
import io.github.probity.nlp.policy.comparing.Change.Changed;
import io.github.probity.nlp.policy.comparing.Change.Fate;
import io.github.probity.nlp.policy.comparing.Change.Gone;
import io.github.probity.nlp.policy.comparing.Change.Moved;
import io.github.probity.nlp.policy.comparing.Change.New;
import io.github.probity.nlp.policy.comparing.Change.Run;
import io.github.probity.nlp.policy.comparing.Change.Unchanged;
import io.github.probity.nlp.policy.comparing.PolicyComparison;
import java.util.List;

/**
 * A comparison as the page shows it.
 *
 * @param rows what is changed, new or gone, in the order of the document
 * @param moved what has only another reference
 */
record Difference(List<Row> rows, List<Moved> moved, int changed, int added, int gone, int unchanged) {

    /**
     * A clause that says something else.
     *
     * @param kind {@code changed}, {@code new} or {@code gone}
     * @param reference now, or of what is gone as it was
     * @param formerly its reference before, where that was another; else empty
     * @param heading the innermost heading
     */
    record Row(String kind, String reference, String formerly, String heading, List<Run> runs) {}

    static Difference of(PolicyComparison comparison) {
        return new Difference(
                comparison.changes().stream()
                        .flatMap(change -> row(change).stream())
                        .toList(),
                comparison.only(Moved.class),
                comparison.only(Changed.class).size(),
                comparison.only(New.class).size(),
                comparison.only(Gone.class).size(),
                comparison.only(Unchanged.class).size());
    }

    private static List<Row> row(Change change) {
        if (change instanceof Changed changed) {
            String before = changed.before().reference();
            String formerly = before.equals(changed.after().reference()) ? "" : before;
            return List.of(row("changed", changed.after(), formerly, changed.runs()));
        }
        if (change instanceof New added) {
            return List.of(row("new", added.after(), "", whole(Fate.ADDED, added.after())));
        }
        return change instanceof Gone gone
                ? List.of(row("gone", gone.before(), "", whole(Fate.REMOVED, gone.before())))
                : List.of();
    }

    private static Row row(String kind, Clause clause, String formerly, List<Run> runs) {
        List<String> headings = clause.headings();
        String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
        return new Row(kind, clause.reference(), formerly, clause.reference().contains(heading) ? "" : heading, runs);
    }

    private static List<Run> whole(Fate fate, Clause clause) {
        return List.of(new Run(fate, clause.text()));
    }
}
