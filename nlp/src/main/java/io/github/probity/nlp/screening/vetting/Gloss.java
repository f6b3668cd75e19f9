package io.github.probity.nlp.screening.vetting;

import java.util.List;
import java.util.Set;

/**
 * Sees letters spelt out nearby as something else than a level: "SC (sea cadets)", "DV, as in digital video". Words whose
 * initials are the letters, in their order, are such a spelling, unless they are the level's own name.
 */
final class Gloss {

    private static final Set<String> SKIPPED = Set.of("and", "of", "the", "for", "to", "in", "&");
    private static final Set<String> OWN_NAMES = Set.of(
            "security",
            "developed",
            "counter",
            "accreditation",
            "management",
            "recruitment",
            "enhanced",
            "non",
            "baseline",
            "positive",
            "secret");
    private static final Set<String> OPENERS =
            Set.of("(", "in", "for", "=", "means", "meaning", "as", "[", "that's", "mean");
    private static final int NEAR = 9;

    private final List<Word> words;
    private final String letters;

    private Gloss(List<Word> words, String letters) {
        this.words = words;
        this.letters = letters;
    }

    static boolean isBeside(Reading reading, Mention mention, int start, int end) {
        Gloss gloss = new Gloss(reading.words(), letters(reading, mention));
        if (gloss.letters.length() < 2 || gloss.letters.length() > 4) {
            return false;
        }
        for (int at = Math.max(start, mention.first() - NEAR); at < Math.min(end, mention.end() + NEAR); at++) {
            boolean own = at >= mention.first() && at < mention.end();
            if (!own && gloss.begins(at, end)) {
                return true;
            }
        }
        return false;
    }

    /** Spelt out where a reader expects it: in brackets, or after "as in", "stands for" or an equals sign. */
    static boolean isGiven(Reading reading, Mention mention, int start, int end) {
        Gloss gloss = new Gloss(reading.words(), letters(reading, mention));
        if (gloss.letters.length() < 2 || gloss.letters.length() > 4) {
            return false;
        }
        for (int at = mention.end(); at < Math.min(end, mention.end() + NEAR); at++) {
            String before = reading.words().get(at - 1).text();
            if ((at > mention.end() || !before.isEmpty()) && OPENERS.contains(before) && gloss.begins(at, end)) {
                return true;
            }
        }
        boolean bracketed = mention.first() > start
                && reading.words().get(mention.first() - 1).text().equals("(");
        for (int at = Math.max(start, mention.first() - 6); bracketed && at < mention.first() - 1; at++) {
            if (gloss.begins(at, mention.first() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static String letters(Reading reading, Mention mention) {
        StringBuilder letters = new StringBuilder();
        for (int at = mention.first(); at < mention.end(); at++) {
            letters.append(
                    reading.words().get(at).isSign()
                            ? ""
                            : reading.words().get(at).text());
        }
        return letters.toString();
    }

    private boolean begins(int from, int end) {
        int letter = 0;
        for (int at = from; at < end && letter < letters.length(); at++) {
            Word word = words.get(at);
            if (letter > 0 && SKIPPED.contains(word.text())) {
                continue;
            }
            boolean fits =
                    !word.isSign() && word.text().length() > 2 && word.text().charAt(0) == letters.charAt(letter);
            if (!fits || OWN_NAMES.contains(word.text())) {
                return false;
            }
            letter++;
        }
        return letter == letters.length();
    }
}
