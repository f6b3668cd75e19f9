package io.github.probity.bot.reporting.web;

import io.github.probity.bot.export.CsvTable;
import io.github.probity.bot.reporting.Cell;
import io.github.probity.bot.reporting.Report;
import io.github.probity.bot.reporting.StandingTable;
import io.github.probity.bot.reporting.Waits;
import java.util.List;

/** A report as one table, a number a row, so that a spreadsheet can sort and filter it. */
final class ReportFile {

    private static final List<String> COLUMNS = List.of("upheld", "not upheld", "open", "deleted");

    private final CsvTable table = CsvTable.withHeader("from", "before", "table", "group", "figure", "value");
    private final Report report;

    private ReportFile(Report report) {
        this.report = report;
    }

    static byte[] of(Report report) {
        ReportFile file = new ReportFile(report);
        file.standings("week", report.byWeek());
        file.standings("category", report.byCategory());
        file.standings("protected ground", report.byGround());
        file.standings("department", report.byDepartment());
        file.waits("decision", report.decision());
        file.waits("appeal", report.appealDecision());
        file.rest();
        return file.table.bytes();
    }

    private void standings(String name, StandingTable table) {
        table.rows().forEach(row -> standings(name, row.name().isEmpty() ? "none" : row.name(), row));
        standings(name, "total", table.total());
    }

    private void standings(String name, String group, StandingTable.Row row) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            row(name, group, COLUMNS.get(column), value(row.cells().get(column)));
        }
        row(name, group, "all", value(row.all()));
    }

    private static Object value(Cell cell) {
        return cell.hidden() ? "hidden" : cell.count();
    }

    private void waits(String name, Waits waits) {
        row("time", name, "count", waits.isSmall() && waits.count() > 0 ? "hidden" : waits.count());
        row(
                "time",
                name,
                "median hours",
                waits.isSmall() ? "hidden" : hours(waits.median().toMinutes()));
        row(
                "time",
                name,
                "90th percentile hours",
                waits.isSmall() ? "hidden" : hours(waits.ninetieth().toMinutes()));
    }

    private static double hours(long minutes) {
        return Math.round(minutes / 6.0) / 10.0;
    }

    private void rest() {
        row("appeals", "all", "decisions open to appeal", report.appeals().appealable());
        row("appeals", "all", "made", report.appeals().made());
        row("appeals", "all", "upheld", report.appeals().upheld());
        row("appeals", "all", "refused", report.appeals().refused());
        row("reports by people", "all", "cases", report.reported().all());
        row("reports by people", "all", "upheld", report.reported().upheld());
        row("reports by people", "all", "not upheld", report.reported().notUpheld());
        row(
                "reports by people",
                "all",
                "also found by screening",
                report.reported().alsoFound());
        row("blocks", "all", "asked for", report.blocked().asked());
        row("blocks", "all", "overridden by the sender", report.blocked().overridden());
        row("blocks", "all", "said to be wrong by the sender", report.blocked().disputed());
    }

    private void row(String name, String group, String figure, Object value) {
        table.row(report.from(), report.to(), name, group, figure, value);
    }
}
