package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Kind;
import java.util.List;

/** Tells what a document says about itself from what it rules: titles, portal pages, approval and version tables. */
final class FrontMatter {
    private FrontMatter() {}

    /** The clauses without what stands above the first heading, unless that is a good part of the document. */
    static List<Draft> remove(List<Draft> drafts) {
        drafts.stream().filter(FrontMatter::isControl).forEach(draft -> draft.become(Kind.CONTROL));
        int loose = drafts.stream()
                .filter(FrontMatter::isLoose)
                .mapToInt(draft -> draft.text().length())
                .sum();
        int all = drafts.stream().mapToInt(draft -> draft.text().length()).sum();
        return loose * 3 > all
                ? drafts
                : drafts.stream().filter(draft -> !isLoose(draft)).toList();
    }

    private static boolean isLoose(Draft draft) {
        return draft.headings.isEmpty() && !draft.numbered();
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
