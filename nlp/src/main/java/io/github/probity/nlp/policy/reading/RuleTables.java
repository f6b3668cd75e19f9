package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables that are prose set in columns. Where the first cells are numbers that run on from one another and
 * sentences stand beside them, each row is a numbered paragraph; where they are short names and the second cells say
 * what these are, each row is an entry of a glossary. The row that names the columns is then no text of its own.
 */
final class RuleTables {
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_TERMS = 3;
    private static final int LONGEST_TERM = 60;
    private static final int FEWEST_WORDS = 5;

    private RuleTables() {}

    static List<Block> read(List<Block> blocks) {
        List<Block> read = new ArrayList<>(blocks.size());
        List<Block> table = new ArrayList<>();
        boolean others = blocks.stream().anyMatch(block -> block.is(Kind.NUMBERED));
        for (Block block : blocks) {
            if (!block.is(Kind.ROW)) {
                read.addAll(settled(table, others));
                table.clear();
                read.add(block);
            } else {
                table.add(block);
            }
        }
        read.addAll(settled(table, others));
        return read;
    }

    private static List<Block> settled(List<Block> table, boolean others) {
        List<Block> rows = withoutHead(table);
        if (areRules(rows, others)) {
            return rows.stream()
                    .map(row -> row.as(Kind.NUMBERED, number(row).label()))
                    .toList();
        }
        if (areTerms(rows)) {
            return rows.stream()
                    .map(row -> row.as(Kind.ENTRY, cells(row)[0].strip())
                            .saying(row.text().replaceFirst("\t", "\n")))
                    .toList();
        }
        return List.copyOf(table);
    }

    /** The rows below the one that names the columns; none where they are the document's own record. */
    private static List<Block> withoutHead(List<Block> table) {
        boolean record = table.stream().anyMatch(row -> {
            String[] cells = cells(row);
            return cells.length < 2 || ControlWords.in(cells[0]) || Dates.month(cells[1]) != null;
        });
        boolean head = !table.isEmpty() && !hasSentence(table.get(0));
        return record ? List.of() : head ? table.subList(1, table.size()) : table;
    }

    private static boolean areRules(List<Block> rows, boolean others) {
        for (int i = 0; i < rows.size(); i++) {
            Marker number = number(rows.get(i));
            boolean runsOn = i == 0 || number.follows(number(rows.get(i - 1)));
            boolean reference = number.form() == Marker.Form.NUMBER && (number.depth() > 1 || !others);
            if (!reference || !runsOn || !hasSentence(rows.get(i))) {
                return false;
            }
        }
        return rows.size() >= FEWEST_ROWS;
    }

    private static boolean areTerms(List<Block> rows) {
        return rows.size() >= FEWEST_TERMS && rows.stream().allMatch(RuleTables::isTerm);
    }

    private static boolean isTerm(Block row) {
        String[] cells = cells(row);
        String term = cells[0].strip();
        return cells.length == 2
                && !term.isEmpty()
                && term.length() <= LONGEST_TERM
                && !Words.ended(term)
                && isSentence(cells[1])
                && !Words.demands(cells[1]);
    }

    private static Marker number(Block row) {
        Marker number = Marker.at(cells(row)[0].strip() + "\t");
        return number.end() > cells(row)[0].strip().length() ? number : Marker.NONE;
    }

    private static boolean hasSentence(Block row) {
        for (String cell : cells(row)) {
            if (isSentence(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(String cell) {
        return Words.count(cell) >= FEWEST_WORDS && Words.ended(cell);
    }

    private static String[] cells(Block row) {
        return row.text().split("\t", -1);
    }
}
