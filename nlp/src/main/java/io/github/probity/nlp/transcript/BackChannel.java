package io.github.probity.nlp.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The small words with which a listener shows that they listen, and which interrupt nobody. */
final class BackChannel {

    private static final Set<String> WORDS = Set.of(
            "mm", "mmm", "mhm", "hm", "hmm", "uh", "huh", "um", "ah", "oh", "er", "erm", "right", "okay", "ok", "yeah",
            "yes", "yep", "aye", "sure", "grand", "true", "exactly", "really", "wow", "indeed", "so", "go", "on", "i",
            "see", "no", "good", "fine", "of", "course");
    private static final int LONGEST = 24;
    private static final int MOST_WORDS = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");

    private BackChannel() {}

    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip());
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            if (!word.isEmpty() && !WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
