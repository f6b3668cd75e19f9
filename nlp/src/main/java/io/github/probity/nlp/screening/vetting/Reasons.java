package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in words which signals weighed most. */
final class Reasons {

    private static final Map<String, String> MEANINGS = meanings();
    private static final int MOST = 3;

    private Reasons() {}

    private static Map<String, String> meanings() {
        Map<String, String> read = new HashMap<>();
        for (String line : Resources.lines("class-meanings.tsv")) {
            String[] parts = line.split("\t");
            read.put(parts[0], parts[1]);
        }
        return read;
    }

    /** What speaks for a disclosure, the strongest first. */
    static String forIt(List<String> signals, Weights weights) {
        return strongest(signals, Comparator.comparingDouble(weights::of).reversed());
    }

    /** What speaks against it. */
    static String against(List<String> signals, Weights weights) {
        return strongest(signals, Comparator.comparingDouble(weights::of));
    }

    private static String strongest(List<String> signals, Comparator<String> order) {
        List<String> sorted = new ArrayList<>(signals);
        sorted.sort(order);
        Set<String> said = new LinkedHashSet<>();
        for (String signal : sorted) {
            String meaning = meaning(signal);
            if (said.size() < MOST && !meaning.isEmpty()) {
                said.add(meaning);
            }
        }
        return String.join(", ", said);
    }

    private static String meaning(String signal) {
        for (String part : signal.split("[=&_ :]")) {
            String meaning = MEANINGS.get(part);
            if (meaning != null) {
                return meaning;
            }
        }
        return "";
    }
}
