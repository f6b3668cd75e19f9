package io.github.probity.nlp.policy;

import java.util.List;

/**
 * The smallest part of a policy that is cited by itself: a paragraph with the list under it.
 *
 * @param reference how the clause is cited: its printed number ({@code 5.6}), or the path of its headings and, where
 *     they hold more than one paragraph, its place among them ({@code E-mail Use > Personal Use ¶2}); glossary entries
 *     end with the term ({@code Annex B > Smartphone}), paragraphs of a covering report begin with {@code Report}
 * @param headings the headings above the clause, outermost first
 * @param text the clause's own words, verbatim, its number included where the document prints one; a line break between
 *     the paragraph and each of its items
 * @param items the list items in {@code text}; empty for a plain paragraph
 * @param kind what the clause is in its document
 * @param place where in the document it stands
 */
public record Clause(String reference, List<String> headings, String text, List<Item> items, Kind kind, Place place) {

    public Clause {
        headings = List.copyOf(headings);
        items = List.copyOf(items);
    }

    /** The words before the first item; the whole text where there is no list. */
    public String intro() {
        return items.isEmpty() ? text : text.substring(0, items.get(0).start()).strip();
    }

    /** The words of one of this clause's {@link #items()}, label and all. */
    public String words(Item item) {
        return text.substring(item.start(), item.end());
    }

    /** What a clause is in its document. */
    public enum Kind {
        /** A rule, or an explanation of one. */
        PARAGRAPH,
        /** An entry of a glossary. */
        DEFINITION,
        /** Version tables, approval, owner: the document about itself. */
        CONTROL,
        /** A paragraph of a report that came with the policy and is not part of it. */
        REPORT
    }

    /**
     * One item of the clause's list.
     *
     * @param label as printed: {@code a}, {@code iv}, {@code 3}; empty for a bullet
     * @param start offset in the clause's text, UTF-16 code units
     * @param end offset in the clause's text, exclusive
     */
    public record Item(String label, int start, int end) {}

    /**
     * Where a clause stands.
     *
     * @param page counted from 1; 0 where the format has no pages
     * @param offset of its first character in the text that the reader took from the document
     */
    public record Place(int page, int offset) {}
}
