package io.github.probity.bot.access.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values (RFC 4180), with semicolons or tabs between cells too, as spreadsheets of some countries
 * write them. Every text is some table; the work is linear in its length.
 */
final class CsvRows {

    private final String text;
    private final char between;
    private int at;

    private CsvRows(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.between = between(this.text.lines().findFirst().orElse(""));
    }

    /** The rows with their cells, without empty rows at the end. */
    static List<List<String>> of(String text) {
        return new CsvRows(text).rows();
    }

    private static char between(String header) {
        long commas = header.chars().filter(c -> c == ',').count();
        long semicolons = header.chars().filter(c -> c == ';').count();
        long tabs = header.chars().filter(c -> c == '\t').count();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            rows.add(row());
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isBlank)) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell().strip());
            if (at >= text.length() || text.charAt(at) != between) {
                break;
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == between || c == '\n' || c == '\r')) {
                break;
            } else {
                cell.append(c);
            }
            at++;
        }
        return cell.toString();
    }
}
