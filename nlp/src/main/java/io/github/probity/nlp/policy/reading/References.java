package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes each clause's reference: its number, or the path of its headings and its place under them. */
final class References {
    private final Map<String, Integer> paragraphs = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    private References() {}

    static List<Clause> write(List<Draft> drafts) {
        References references = new References();
        Map<String, Integer> totals = new HashMap<>();
        drafts.forEach(draft -> totals.merge(base(draft), 1, Integer::sum));
        List<Clause> clauses = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            clauses.add(draft.clause(references.of(draft, totals)));
        }
        return clauses;
    }

    private String of(Draft draft, Map<String, Integer> totals) {
        String base = base(draft);
        boolean counted = !draft.numbered() && draft.kind() != Clause.Kind.DEFINITION;
        boolean several = counted && (base.isEmpty() || totals.getOrDefault(base, 0) > 1);
        String place = several ? (base + " ¶" + paragraphs.merge(base, 1, Integer::sum)).strip() : base;
        return unique(draft.kind() == Clause.Kind.REPORT ? "Report " + place : place);
    }

    /** The reference, with a count where the document uses one twice. */
    private String unique(String reference) {
        String candidate = reference;
        while (!used.add(candidate)) {
            candidate = reference + " (" + (1 + times.merge(reference, 1, Integer::sum)) + ")";
        }
        return candidate;
    }

    private static String base(Draft draft) {
        String path = path(draft.headings);
        if (draft.kind() == Clause.Kind.DEFINITION) {
            return path.isEmpty()
                    ? draft.first().label()
                    : path + " > " + draft.first().label();
        }
        return draft.numbered() ? draft.number : path;
    }

    /** The names of the headings; nothing above a provision or an annex, which are found without it. */
    private static String path(List<Block> headings) {
        List<String> names = new ArrayList<>();
        for (Block heading : headings) {
            if (Marker.at(heading.text()).form() == Marker.Form.PROVISION) {
                names.clear();
            }
            names.add(name(heading));
        }
        return String.join(" > ", names);
    }

    /** The label of an annex or part; otherwise the heading as printed, capitals made readable. */
    private static String name(Block heading) {
        Marker marker = Marker.at(heading.text());
        boolean labelled = marker.form().compareTo(Marker.Form.NUMBER) > 0;
        String printed = Words.tidy(labelled ? marker.label() : heading.text());
        int number = marker.form() == Marker.Form.NUMBER ? Math.min(marker.end(), printed.length()) : 0;
        String words = printed.substring(number);
        return Words.capitals(words) ? printed.substring(0, number) + sentenceCase(words) : printed;
    }

    private static String sentenceCase(String capitals) {
        StringBuilder text = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            boolean single =
                    i > 0 && text.charAt(i - 1) == ' ' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (Character.isLetter(text.charAt(i))
                    && (first || single && text.charAt(i) != 'a' || single && i + 1 == text.length())) {
                text.setCharAt(i, capitals.charAt(i));
            }
            first &= !Character.isLetter(text.charAt(i));
        }
        return text.toString();
    }
}
