package io.github.probity.bot.access.importing;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes lines of the rows of a spreadsheet, each with what is wrong in it. */
@Component
class Reading {

    static final int MOST_ROWS = 20_000;
    private static final int LONGEST = 2_000;
    private static final Pattern FORMULA =
            Pattern.compile("\\A[=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);
    /** A day as workbooks keep it: the days since the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("[2-9]\\d{4}(?:\\.0+)?");

    private static final LocalDate SERIAL_BEGIN = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));

    private final Kinds kinds;
    private final People people;
    private final WorkingDays days;

    Reading(Kinds kinds, People people, WorkingDays days) {
        this.kinds = kinds;
        this.people = people;
        this.days = days;
    }

    /**
     * The lines below the heading, which is the first row.
     *
     * @throws UnreadableRegister if it has no heading, lacks a column, or has too many rows
     */
    List<Line> read(List<List<String>> rows) {
        if (rows.size() < 2) {
            throw new UnreadableRegister("empty", "");
        }
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableRegister("too-many", Integer.toString(MOST_ROWS));
        }
        Map<Column, Integer> columns = columns(rows.get(0));
        Map<String, List<Person>> byName = people.everyone().stream()
                .collect(Collectors.groupingBy(person -> person.name().toLowerCase(Locale.ROOT)));
        Set<List<Object>> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            Line line = line(row + 1, cells(columns, rows.get(row)), byName);
            lines.add(seen.add(key(line)) ? line : with(line, "twice"));
        }
        return lines;
    }

    private static List<Object> key(Line line) {
        return List.of(line.name(), line.kind(), line.what(), String.valueOf(line.until()));
    }

    private static Line with(Line line, String problem) {
        List<String> problems = new ArrayList<>(line.problems());
        problems.add(problem);
        return new Line(
                line.row(),
                line.person(),
                line.name(),
                line.department(),
                line.kind(),
                line.what(),
                line.purpose(),
                line.conditions(),
                line.from(),
                line.until(),
                problems);
    }

    private static Map<Column, Integer> columns(List<String> heading) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < heading.size(); i++) {
            int index = i;
            Column.of(heading.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        for (Column column : Column.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                throw new UnreadableRegister("column", column.heading());
            }
        }
        return columns;
    }

    private static Map<Column, String> cells(Map<Column, Integer> columns, List<String> row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((column, index) ->
                cells.put(column, index < row.size() ? row.get(index).replace("\0", "") : ""));
        return cells;
    }

    private Line line(int row, Map<Column, String> cells, Map<String, List<Person>> byName) {
        List<String> problems = new ArrayList<>();
        if (cells.values().stream().anyMatch(cell -> FORMULA.matcher(cell).matches())) {
            problems.add("formula");
        }
        if (cells.values().stream().anyMatch(cell -> cell.length() > LONGEST)) {
            problems.add("long");
        }
        String name = cut(cells, Column.NAME);
        List<Person> found = byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        if (found.size() != 1) {
            problems.add(found.isEmpty() ? "nobody" : "several");
        }
        Optional<Person> person = found.stream().findFirst();
        Optional<Kind> kind = kind(cut(cells, Column.KIND));
        if (kind.filter(one -> !one.restricted()).isEmpty()) {
            problems.add("kind");
        }
        if (cut(cells, Column.WHAT).isEmpty()) {
            problems.add("what");
        }
        LocalDate from = day(cells, Column.FROM, problems).orElse(days.today());
        LocalDate until = day(cells, Column.UNTIL, problems).orElse(null);
        if (until != null && until.isBefore(from)) {
            problems.add("order");
        } else if (until != null && until.isBefore(days.today())) {
            problems.add("over");
        }
        return new Line(
                row,
                person.map(Person::id).orElse(""),
                person.map(Person::name).orElse(name),
                person.map(Person::department).orElse(""),
                kind.map(Kind::code).orElse(cut(cells, Column.KIND)),
                cut(cells, Column.WHAT),
                cut(cells, Column.PURPOSE),
                cut(cells, Column.CONDITIONS),
                from,
                until,
                problems);
    }

    private static String cut(Map<Column, String> cells, Column column) {
        String cell = cells.getOrDefault(column, "");
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST);
    }

    private Optional<Kind> kind(String typed) {
        return kinds.all().stream()
                .filter(kind -> kind.code().equalsIgnoreCase(typed)
                        || kind.name().english().equalsIgnoreCase(typed)
                        || kind.name().welsh().equalsIgnoreCase(typed))
                .findFirst();
    }

    private static Optional<LocalDate> day(Map<Column, String> cells, Column column, List<String> problems) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (SERIAL.matcher(cell).matches()) {
            return Optional.of(SERIAL_BEGIN.plusDays((long) Double.parseDouble(cell)));
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(cell, form));
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        problems.add("day");
        return Optional.empty();
    }
}
