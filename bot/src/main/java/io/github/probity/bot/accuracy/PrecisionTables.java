package io.github.probity.bot.accuracy;

import io.github.probity.bot.review.CaseFacts;
import io.github.probity.bot.review.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Precision by what fired. A case in which several fired counts once for each category and each family of rules, for
 * reviewers judge the case and not the finding; by confidence it counts where its surest finding is.
 *
 * @param byCategory under the codes of categories
 * @param byFamily under the names of families
 * @param byConfidence under the lower end of a band in per cent, the surest first
 */
public record PrecisionTables(
        Precision all, List<Precision> byCategory, List<Precision> byFamily, List<Precision> byConfidence) {

    private static final List<Integer> BANDS = List.of(90, 70, 50, 0);

    /** @param cases in which screening found something */
    static PrecisionTables of(List<CaseFacts> cases) {
        return new PrecisionTables(
                Precision.of("all", cases, PrecisionTables::surest),
                grouped(cases, Signal::category),
                grouped(cases, signal -> family(signal.rule())),
                BANDS.stream()
                        .map(band -> Precision.of(
                                Integer.toString(band),
                                cases.stream()
                                        .filter(one -> band(surest(one)) == band)
                                        .toList(),
                                PrecisionTables::surest))
                        .toList());
    }

    private static List<Precision> grouped(List<CaseFacts> cases, Function<Signal, String> group) {
        Map<String, List<CaseFacts>> groups = new TreeMap<>();
        cases.forEach(one -> one.signals().stream()
                .map(group)
                .distinct()
                .forEach(name ->
                        groups.computeIfAbsent(name, key -> new ArrayList<>()).add(one)));
        return groups.entrySet().stream()
                .map(entry -> Precision.of(entry.getKey(), entry.getValue(), surest(group, entry.getKey())))
                .toList();
    }

    private static ToDoubleFunction<CaseFacts> surest(Function<Signal, String> group, String name) {
        return one -> highest(
                one.signals().stream().filter(signal -> group.apply(signal).equals(name)));
    }

    private static double surest(CaseFacts one) {
        return highest(one.signals().stream());
    }

    private static double highest(Stream<Signal> signals) {
        return signals.mapToDouble(Signal::confidence).max().orElse(0);
    }

    private static int band(double confidence) {
        return BANDS.stream()
                .filter(from -> confidence * 100 >= from)
                .findFirst()
                .orElse(0);
    }

    /** What stands before the rule's own name: {@code marking} of {@code marking:secret}. */
    static String family(String rule) {
        int end = rule.indexOf(':');
        return end < 0 ? rule.startsWith("vetting-") ? "vetting" : rule : rule.substring(0, end);
    }
}
