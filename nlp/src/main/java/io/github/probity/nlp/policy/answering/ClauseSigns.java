package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The signals that lie in the kinds of question and clause, rather than in likeness. */
final class ClauseSigns {

    private static final Pattern AMOUNT = Pattern.compile(
            "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|annual|monthly|weekly|daily|immediately)\\b");

    private ClauseSigns() {}

    static Map<Signal, Double> of(Set<QuestionKind> wanted, Clause clause) {
        Map<Signal, Double> signals = new EnumMap<>(Signal.class);
        boolean definition = clause.kind() == Clause.Kind.DEFINITION;
        boolean control = clause.kind() == Clause.Kind.CONTROL;
        boolean definitionWanted = wanted.contains(QuestionKind.DEFINITION);
        mark(signals, Signal.DEFINITION_WANTED, definition && definitionWanted);
        mark(signals, Signal.DEFINITION_UNWANTED, definition && !definitionWanted);
        mark(signals, Signal.CONTROL, control);
        mark(signals, Signal.CONTROL_WANTED, control && wanted.contains(QuestionKind.CONTROL));
        mark(signals, Signal.REPORT, clause.kind() == Clause.Kind.REPORT);
        mark(signals, Signal.LIST, !clause.items().isEmpty());
        mark(
                signals,
                Signal.AMOUNT_GIVEN,
                wanted.contains(QuestionKind.AMOUNT)
                        && AMOUNT.matcher(clause.text()).find());
        return signals;
    }

    private static void mark(Map<Signal, Double> signals, Signal signal, boolean there) {
        if (there) {
            signals.put(signal, 1.0);
        }
    }
}
