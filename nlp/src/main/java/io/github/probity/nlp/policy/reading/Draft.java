package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Clause.Item;
import io.github.probity.nlp.policy.Clause.Kind;
import java.util.ArrayList;
import java.util.List;

/** A clause while its paragraphs and items are being gathered. */
final class Draft {
    final String number;
    final List<Block> headings;
    private final Block first;
    private final StringBuilder text = new StringBuilder();
    private final List<Item> items = new ArrayList<>();
    private int rows;
    private Kind kind;

    Draft(Block first, String number, List<Block> headings) {
        this.first = first;
        this.number = number;
        this.headings = List.copyOf(headings);
        this.kind = first.is(Block.Kind.ENTRY) ? Kind.DEFINITION : Kind.PARAGRAPH;
        add(first);
    }

    boolean numbered() {
        return !number.isEmpty();
    }

    /** Whether the last words announce something that must then be part of this clause. */
    boolean announces() {
        return items.isEmpty() && Words.announces(text.substring(Math.max(0, text.length() - 8)));
    }

    boolean hasRows() {
        return rows > 0;
    }

    void add(Block block) {
        String words = block.is(Block.Kind.ROW) ? block.text().strip() : Words.tidy(block.text());
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(words);
        rows += block.is(Block.Kind.ROW) ? 1 : 0;
        if (block.is(Block.Kind.ITEM) || block.is(Block.Kind.ROW)) {
            items.add(new Item(block.label(), start, text.length()));
        }
    }

    String text() {
        return text.toString();
    }

    Block first() {
        return first;
    }

    Kind kind() {
        return kind;
    }

    void become(Kind other) {
        kind = other;
    }

    Clause clause(String reference) {
        List<String> names =
                headings.stream().map(heading -> Words.tidy(heading.text())).toList();
        return new Clause(reference, names, text.toString(), items, kind, first.place());
    }
}
