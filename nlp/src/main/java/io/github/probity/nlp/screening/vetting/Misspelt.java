package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads misspelt words of vetting as what they were meant to be. */
final class Misspelt {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 16;

    static final Misspelt ENGLISH = new Misspelt(Resources.lines("misspelt.txt"));

    private final List<String> meant = new ArrayList<>();
    private final Set<String> ownWords = new HashSet<>();

    private Misspelt(List<String> lines) {
        for (String line : lines) {
            List<String> words = List.of(line.replaceFirst("^[!>] ", "").trim().split("\\s+"));
            if (line.startsWith("!")) {
                ownWords.addAll(words);
            } else if (!line.startsWith(">")) {
                meant.addAll(words);
            }
        }
    }

    /** The word meant; the word itself where none of the known ones is near. */
    String read(String word) {
        if (word.length() < SHORTEST
                || word.length() > LONGEST
                || ownWords.contains(word)
                || meant.contains(word)
                || WordClasses.ENGLISH.knows(word)) {
            return word;
        }
        String best = word;
        int nearest = Integer.MAX_VALUE;
        for (String target : meant) {
            int allowed = allowed(word, target);
            int distance = allowed == 0 ? 99 : distance(word, target, allowed);
            boolean alike = distance <= 1 || word.charAt(1) == target.charAt(1);
            if (alike && distance <= allowed && distance < nearest) {
                nearest = distance;
                best = target;
            }
        }
        return best;
    }

    private static int allowed(String word, String target) {
        if (!sameStart(word, target) || Math.abs(word.length() - target.length()) > 2) {
            return 0;
        }
        int letters = Math.min(word.length(), target.length());
        return letters <= 5 ? 1 : letters <= 7 ? (target.length() <= 6 ? 1 : 2) : letters <= 9 ? 2 : 3;
    }

    private static boolean sameStart(String word, String target) {
        return word.charAt(0) == target.charAt(0);
    }

    /** How many letters are wrong, missing, too many or changed about; more than {@code most} is not told apart. */
    private static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
