package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the heads, feet and numbers off the pages: lines at their edges that come back with nothing but numbers changed. */
final class PdfFurniture {
    private static final int EDGE = 3;
    private static final int OFTEN = 3;

    private PdfFurniture() {}

    static List<PdfLine> remove(List<PdfLine> lines) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        boolean[] edge = edges(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (edge[i]) {
                pagesOf.computeIfAbsent(masked(lines.get(i)), text -> new HashSet<>())
                        .add(lines.get(i).page());
            }
        }
        List<PdfLine> rest = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean recurs = edge[i]
                    && pagesOf.getOrDefault(masked(lines.get(i)), Set.of()).size() >= OFTEN;
            if (!recurs) {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    private static boolean[] edges(List<PdfLine> lines) {
        boolean[] edge = new boolean[lines.size()];
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                for (int j = 0; j < EDGE && from + j < i; j++) {
                    edge[from + j] = true;
                    edge[i - 1 - j] = true;
                }
                from = i;
            }
        }
        return edge;
    }

    private static String masked(PdfLine line) {
        StringBuilder masked = new StringBuilder();
        for (char c : Words.folded(line.text()).toCharArray()) {
            masked.append(Character.isDigit(c) ? '#' : c);
        }
        return masked.toString().replace("##", "#");
    }
}
