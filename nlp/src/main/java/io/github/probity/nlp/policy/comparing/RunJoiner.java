package io.github.probity.nlp.policy.comparing;

import io.github.probity.nlp.policy.comparing.Change.Fate;
import io.github.probity.nlp.policy.comparing.Change.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins single words to runs as a person would mark them: what is removed before what is added, and no island of blank
 * space between two changes, where "must inform" against "may tell" would be read as four changes.
 */
final class RunJoiner {

    private final List<Run> joined = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();

    private RunJoiner() {}

    static List<Run> joined(List<Run> words) {
        RunJoiner joiner = new RunJoiner();
        words.forEach(joiner::take);
        joiner.flush();
        joiner.flushKept();
        return joiner.joined;
    }

    private void take(Run word) {
        if (word.fate() == Fate.KEPT) {
            kept.append(word.words());
            return;
        }
        if (!kept.isEmpty()) {
            settleKept();
        }
        (word.fate() == Fate.ADDED ? added : removed).append(word.words());
    }

    /** Blank space inside a change belongs to both sides of it. */
    private void settleKept() {
        boolean isInsideChange = !removed.isEmpty() || !added.isEmpty();
        if (isInsideChange && kept.toString().isBlank()) {
            removed.append(kept);
            added.append(kept);
            kept.setLength(0);
        } else {
            flush();
            flushKept();
        }
    }

    private void flush() {
        add(Fate.REMOVED, removed);
        add(Fate.ADDED, added);
    }

    private void flushKept() {
        add(Fate.KEPT, kept);
    }

    private void add(Fate fate, StringBuilder words) {
        if (!words.isEmpty()) {
            joined.add(new Run(fate, words.toString()));
            words.setLength(0);
        }
    }
}
