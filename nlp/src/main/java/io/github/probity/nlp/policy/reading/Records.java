package io.github.probity.nlp.policy.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document records about itself under a name: {@code Owner: …}, a row of two cells, a column of a version table. */
final class Records {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_VALUE = 120;

    private record Entry(String name, String value) {}

    private final List<Entry> entries = new ArrayList<>();

    private Records() {}

    static Records in(List<Block> blocks) {
        Records records = new Records();
        List<String[]> table = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is(Block.Kind.ROW)) {
                table.add(block.text().split("\t", -1));
                continue;
            }
            records.addTable(table);
            table.clear();
            if (block.text().length() < 1000) {
                block.text().lines().forEach(records::addLine);
            }
        }
        records.addTable(table);
        return records;
    }

    /** The last value recorded under a name that holds one of these words, the first of them that is found. */
    Optional<String> latest(String... names) {
        for (String name : names) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (matches(entries.get(i).name, name)) {
                    return Optional.of(entries.get(i).value);
                }
            }
        }
        return Optional.empty();
    }

    /** The month in the last value recorded under one of these names. */
    Optional<YearMonth> month(String... names) {
        for (String name : names) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                YearMonth month = matches(entries.get(i).name, name) ? Dates.month(entries.get(i).value) : null;
                if (month != null) {
                    return Optional.of(month);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String recorded, String name) {
        boolean dated = recorded.contains("date") && !name.contains("date");
        boolean next = recorded.contains("next") && !name.contains("next") && !name.contains("review d");
        return (" " + recorded + " ").contains(" " + name + " ")
                        && !(dated && (name.equals("issue") || name.equals("version")))
                        && !next
                || name.equals("reviewed") && recorded.equals("date reviewed");
    }

    private void addLine(String line) {
        for (String part : line.split(" [|·] ", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                add(part.substring(0, colon), part.substring(colon + 1));
            }
        }
    }

    private void addTable(List<String[]> table) {
        boolean headed = !table.isEmpty() && table.get(0).length > 2;
        for (String[] row : headed ? table.subList(1, table.size()) : table) {
            for (int i = 0; i < row.length; i++) {
                if (headed && i < table.get(0).length && ControlWords.in(table.get(0)[i])) {
                    add(table.get(0)[i], row[i]);
                } else if (!headed && i == 1) {
                    add(row[0], row[1]);
                }
            }
        }
    }

    private void add(String name, String value) {
        String words = value.strip();
        if (name.length() <= LONGEST_NAME
                && !words.isEmpty()
                && words.length() <= LONGEST_VALUE
                && !words.equals("|")) {
            entries.add(new Entry(name.strip().toLowerCase(Locale.ROOT), words));
        }
    }
}
