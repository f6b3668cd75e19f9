package io.github.probity.bot.policies.web;

import io.github.probity.bot.policies.PolicyVersion;
import io.github.probity.nlp.policy.Clause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document from top to bottom: each heading once, above the first clause that stands under it, and each clause. */
public record Outline(List<Heading> headings, List<Piece> pieces) {

    /** Something on the page; one of the two is there. */
    public record Piece(@Nullable Heading heading, @Nullable Paragraph paragraph) {}

    /**
     * A heading.
     *
     * @param level 2 for the headings right under the title
     */
    public record Heading(String id, int level, String words) {}

    static Outline of(PolicyVersion version) {
        List<Heading> headings = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        List<String> above = List.of();
        for (Clause clause : version.policy().clauses()) {
            List<String> now = clause.headings();
            for (int depth = shared(above, now); depth < now.size(); depth++) {
                Heading heading =
                        new Heading("section-" + (headings.size() + 1), Math.min(depth + 2, 6), now.get(depth));
                headings.add(heading);
                pieces.add(new Piece(heading, null));
            }
            above = now;
            pieces.add(new Piece(null, Paragraph.of(version, clause)));
        }
        return new Outline(headings, pieces);
    }

    /** The headings of the first level, for the list of contents. */
    public List<Heading> contents() {
        return headings.stream().filter(heading -> heading.level() == 2).toList();
    }

    private static int shared(List<String> one, List<String> other) {
        int depth = 0;
        while (depth < Math.min(one.size(), other.size()) && one.get(depth).equals(other.get(depth))) {
            depth++;
        }
        return depth;
    }
}
