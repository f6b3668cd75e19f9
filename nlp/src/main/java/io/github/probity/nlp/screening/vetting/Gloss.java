package io.github.probity.nlp.screening.vetting;

import java.util.List;
import java.util.Set;

/**
 * Sees letters spelt out nearby as something else than a level: "SC (sea cadets)", "DV, as in digital video". Words whose
 * initials are the letters, in their order, are such a spelling, unless they are the level's own name.
 */
final class Gloss {

    private static final Set<String> SKIPPED = Set.of("and", "of", "the", "for", "to", "in", "&");
    private static final Set<String> OWN_NAMES = Set.of("security", "developed", "counter", "accreditation", "management", "recruitment",
            "enhanced", "non", "baseline", "positive", "secret");
    private static final int NEAR = 9;

    private final List<Word> words;
    private final String letters;

    private Gloss(List<Word> words, String letters) {
        this.words = words;
        this.letters = letters;
    }

    static boolean isBeside(Reading reading, Mention mention, int start, int end) {
        StringBuilder letters = new StringBuilder();
        for (int at = mention.first(); at < mention.end(); at++) {
            letters.append(reading.words().get(at).isSign() ? "" : reading.words().get(at).text());
        }
        if (letters.length() < 2 || letters.length() > 4) {
            return false;
        }
        Gloss gloss = new Gloss(reading.words(), letters.toString());
        for (int at = Math.max(start, mention.first() - NEAR); at < Math.min(end, mention.end() + NEAR); at++) {
            boolean own = at >= mention.first() && at < mention.end();
            if (!own && gloss.begins(at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int from, int end) {
        int letter = 0;
        for (int at = from; at < end && letter < letters.length(); at++) {
            Word word = words.get(at);
            if (letter > 0 && SKIPPED.contains(word.text())) {
                continue;
            }
            boolean fits = !word.isSign() && word.text().length() > 2 && word.text().charAt(0) == letters.charAt(letter);
            if (!fits || OWN_NAMES.contains(word.text())) {
                return false;
            }
            letter++;
        }
        return letter == letters.length();
    }
}
