package io.github.probity.nlp.policy.comparing;

import io.github.probity.nlp.policy.comparing.Change.Fate;
import io.github.probity.nlp.policy.comparing.Change.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays one text over another, word by word, with the fewest changes (Myers' greedy algorithm).
 *
 * <p>Texts that differ in more than {@value #MOST_EDITS} places are not worth laying over each other, for the reader
 * either: there, all between the common beginning and the common end is one text removed and one added.
 */
final class WordDiff {

    private static final int MOST_EDITS = 400;
    /** Words with the marks inside them ("4.2", "don't", "e-mail"), runs of blank space, and other marks one by one. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:'\u2019-][\\p{L}\\p{N}]+)*+|\\s+|[^\\p{L}\\p{N}\\s]");

    private final List<String> before;
    private final List<String> after;

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Run> between(String before, String after) {
        return RunJoiner.joined(new WordDiff(tokens(before), tokens(after)).runs());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private List<Run> runs() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && same(start, start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && same(before.size() - 1 - end, after.size() - 1 - end)) {
            end++;
        }
        List<Run> runs = new ArrayList<>();
        after.subList(0, start).forEach(word -> runs.add(new Run(Fate.KEPT, word)));
        runs.addAll(new WordDiff(before.subList(start, before.size() - end), after.subList(start, after.size() - end))
                .middle());
        after.subList(after.size() - end, after.size()).forEach(word -> runs.add(new Run(Fate.KEPT, word)));
        return runs;
    }

    private boolean same(int old, int now) {
        String word = before.get(old);
        return word.equals(after.get(now)) || (word.isBlank() && after.get(now).isBlank());
    }

    private List<Run> middle() {
        List<int[]> trace = new ArrayList<>();
        return isFound(trace) ? walkedBack(trace) : replaced();
    }

    private List<Run> replaced() {
        List<Run> runs = new ArrayList<>();
        before.forEach(word -> runs.add(new Run(Fate.REMOVED, word)));
        after.forEach(word -> runs.add(new Run(Fate.ADDED, word)));
        return runs;
    }

    /** Goes forward edit by edit; {@code trace} holds how far each diagonal had come before each edit. */
    private boolean isFound(List<int[]> trace) {
        int limit = Math.min(MOST_EDITS, before.size() + after.size());
        int[] reach = new int[2 * limit + 3];
        for (int edits = 0; edits <= limit; edits++) {
            trace.add(Arrays.copyOfRange(reach, limit - edits, limit + edits + 3));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int middle = limit + 1 + diagonal;
                boolean down = diagonal == -edits || (diagonal != edits && reach[middle - 1] < reach[middle + 1]);
                int old = down ? reach[middle + 1] : reach[middle - 1] + 1;
                reach[middle] = slide(old, old - diagonal);
                if (reach[middle] >= before.size() && reach[middle] - diagonal >= after.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private int slide(int old, int now) {
        int place = old;
        int shift = now - old;
        while (place < before.size() && place + shift < after.size() && same(place, place + shift)) {
            place++;
        }
        return place;
    }

    private List<Run> walkedBack(List<int[]> trace) {
        List<Run> runs = new ArrayList<>();
        int old = before.size();
        int now = after.size();
        for (int edits = trace.size() - 1; edits >= 0; edits--) {
            int[] reach = trace.get(edits);
            int diagonal = old - now;
            int middle = diagonal + edits + 1;
            boolean down = diagonal == -edits || (diagonal != edits && reach[middle - 1] < reach[middle + 1]);
            int fromOld = edits == 0 ? 0 : down ? reach[middle + 1] : reach[middle - 1];
            int fromNow = edits == 0 ? 0 : fromOld - (down ? diagonal + 1 : diagonal - 1);
            while (old > fromOld && now > fromNow) {
                now--;
                old--;
                runs.add(new Run(Fate.KEPT, after.get(now)));
            }
            if (edits > 0) {
                runs.add(down ? new Run(Fate.ADDED, after.get(--now)) : new Run(Fate.REMOVED, before.get(--old)));
            }
        }
        Collections.reverse(runs);
        return runs;
    }
}
