package io.github.probity.bot.accuracy.web;

import io.github.probity.bot.accuracy.Figures;
import io.github.probity.bot.accuracy.Interval;
import io.github.probity.bot.accuracy.Precision;
import io.github.probity.bot.accuracy.Recall;
import io.github.probity.bot.accuracy.StratumTally;
import io.github.probity.bot.export.CsvTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All figures in one table, a figure a row, so that a spreadsheet can sort and filter them. */
final class AccuracyFile {

    private final CsvTable table = CsvTable.withHeader(
            "from", "before", "figure", "group", "counted", "of", "estimate", "low 95%", "high 95%", "note");
    private final Figures figures;

    private AccuracyFile(Figures figures) {
        this.figures = figures;
    }

    static byte[] of(Figures figures) {
        AccuracyFile file = new AccuracyFile(figures);
        file.precision("precision", List.of(figures.precision().all()));
        file.precision("precision by category", figures.precision().byCategory());
        file.precision("precision by rule family", figures.precision().byFamily());
        file.precision("precision by confidence from %", figures.precision().byConfidence());
        file.recall("recall", "all", figures.recall());
        figures.byCategory().forEach((category, recall) -> file.recall("recall by category", category, recall));
        figures.strata().forEach(file::stratum);
        return file.table.bytes();
    }

    private void precision(String figure, List<Precision> groups) {
        groups.forEach(one -> row(
                figure,
                one.name(),
                one.right(),
                one.decided(),
                one.share(),
                one.undecided() + " undecided, " + one.onAppeal() + " undone on appeal"));
    }

    private void recall(String figure, String group, Recall recall) {
        row(
                figure,
                group,
                null,
                null,
                recall.share(),
                recall.share() != null
                        ? ""
                        : recall.more() == null
                                ? "too few cases decided to say"
                                : "too few to say; " + recall.more() + " more samples needed");
    }

    private void stratum(StratumTally stratum) {
        row(
                "sample of messages without a finding",
                stratum.stratum().code(),
                stratum.missed(),
                stratum.judged(),
                null,
                stratum.passed() + " messages, " + stratum.waiting() + " waiting, " + stratum.cannotTell()
                        + " cannot be told");
    }

    private void row(
            String figure,
            String group,
            @Nullable Integer counted,
            @Nullable Integer of,
            @Nullable Interval interval,
            String note) {
        table.row(
                figures.from(),
                figures.to(),
                figure,
                group,
                counted,
                of,
                interval == null ? null : rounded(interval.estimate()),
                interval == null ? null : rounded(interval.low()),
                interval == null ? null : rounded(interval.high()),
                note);
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
