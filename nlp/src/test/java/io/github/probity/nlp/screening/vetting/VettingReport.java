package io.github.probity.nlp.screening.vetting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how well the grammar judges labelled files: {@code VettingReport [-v] [-train file... --] file...}. */
final class VettingReport {

    private int tp;
    private int fp;
    private int fn;
    private int tn;
    private int level;
    private int subject;
    private int standing;
    private int missing;
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        List<String> left = new ArrayList<>(Arrays.asList(args));
        boolean verbose = left.remove("-v");
        int dashes = left.indexOf("--");
        Weights weights = dashes >= 0 ? new Weights(Map.of()) : Weights.fitted();
        if (dashes >= 0) {
            List<VettingFit.Line> train = new ArrayList<>();
            for (String file : left.subList(0, dashes)) {
                train.addAll(VettingFit.read(Path.of(file)));
            }
            weights = new VettingFit().fit(train);
        }
        for (String file : left.subList(dashes + 1, left.size())) {
            VettingReport report = of(VettingFit.read(Path.of(file)), weights);
            System.out.println(file + " " + report.summary());
            report.kinds.forEach(
                    (kind, n) -> System.out.printf("  %-32s %3d/%3d %.2f%n", kind, n[0], n[1], 1.0 * n[0] / n[1]));
            if (verbose) {
                report.errors.forEach(System.out::println);
            }
        }
    }

    static VettingReport of(List<VettingFit.Line> lines, Weights weights) {
        VettingReport report = new VettingReport();
        lines.forEach(line -> report.count(line, weights));
        return report;
    }

    private void count(VettingFit.Line line, Weights weights) {
        Candidate best = null;
        double most = 0;
        List<String> levels = new ArrayList<>();
        for (Candidate candidate : line.candidates()) {
            double p = weights.probability(candidate.signals());
            if (p > most) {
                most = p;
                best = candidate;
            }
            if (p >= 0.5) {
                levels.add(candidate.level().code());
            }
        }
        if (levels.stream().anyMatch(code -> !code.equals("UNSPECIFIED"))) {
            levels.removeIf(code -> code.equals("UNSPECIFIED"));
        }
        boolean said = most >= 0.5;
        LabelledLine label = line.label();
        boolean right = said == label.isDisclosure();
        int[] n = kinds.computeIfAbsent(label.kind(), k -> new int[2]);
        n[0] += right ? 1 : 0;
        n[1]++;
        missing += label.isDisclosure() && line.candidates().isEmpty() ? 1 : 0;
        tp += said && right ? 1 : 0;
        tn += !said && right ? 1 : 0;
        fp += said && !right ? 1 : 0;
        fn += !said && !right ? 1 : 0;
        if (said && right && best != null) {
            boolean levelRight = label.levels().containsAll(levels);
            level += levelRight ? 1 : 0;
            subject += weights.subject(best.signals()).code().equals(label.subject()) ? 1 : 0;
            standing += weights.standing(best.signals()).code().equals(label.standing()) ? 1 : 0;
            if (!levelRight) {
                errors.add("LEVEL " + levels + " " + label.levels() + " "
                        + label.message().text());
            }
        }
        if (!right) {
            errors.add((said ? "FP " : "FN ") + label.kind() + String.format(" %.2f ", most) + label.levels() + " "
                    + label.message().text().replace("\n", "\\n"));
        }
    }

    String summary() {
        double p = 1.0 * tp / (tp + fp);
        double r = 1.0 * tp / (tp + fn);
        return String.format(
                "F1 %.3f P %.3f R %.3f acc %.3f | level %.3f subject %.3f standing %.3f | unseen %d of %d",
                2 * p * r / (p + r),
                p,
                r,
                1.0 * (tp + tn) / (tp + tn + fp + fn),
                1.0 * level / tp,
                1.0 * subject / tp,
                1.0 * standing / tp,
                missing,
                tp + fn);
    }
}
