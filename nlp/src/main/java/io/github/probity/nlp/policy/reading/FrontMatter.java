package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Kind;
import java.util.ArrayList;
import java.util.List;

/** Tells what a document says about itself from what it rules: titles, portal pages, approval and version tables. */
final class FrontMatter {
    private FrontMatter() {}

    /** The clauses without what stands above the first heading, where there are headings. */
    static List<Draft> remove(List<Draft> drafts) {
        boolean headed = drafts.stream().anyMatch(draft -> !draft.headings.isEmpty());
        List<Draft> rest = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (isControl(draft)) {
                draft.become(Kind.CONTROL);
            }
            boolean loose = draft.headings.isEmpty() && !draft.numbered();
            if (!(headed && loose)) {
                rest.add(draft);
            }
        }
        return rest;
    }

    /** Most of its lines, or the head of its table, are named with what documents record about themselves. */
    private static boolean isControl(Draft draft) {
        if (draft.numbered()) {
            return false;
        }
        List<String> lines = draft.text().lines().toList();
        long named = lines.stream().filter(FrontMatter::recordsSomething).count();
        boolean tableHead = draft.hasRows()
                && recordsSomething(lines.get(0))
                && lines.get(0).indexOf('\t') > 0;
        return tableHead || lines.size() > 1 && named * 2 > lines.size();
    }

    private static boolean recordsSomething(String line) {
        int end = line.indexOf('\t') > 0 ? line.indexOf('\t') : line.indexOf(':');
        return end > 0 && end <= 60 && ControlWords.in(line.substring(0, end));
    }
}
