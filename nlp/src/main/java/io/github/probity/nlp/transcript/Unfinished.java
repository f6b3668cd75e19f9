package io.github.probity.nlp.transcript;

import java.util.Locale;
import java.util.Set;

/** Tells whether a cue breaks off in mid-sentence, so that the next one goes on with it. */
final class Unfinished {

    /** Words with which hardly anybody ends. */
    private static final Set<String> LEADS_ON = Set.of(
            "a", "an", "the", "my", "his", "her", "its", "our", "their", "your", "this", "these", "those", "and", "or",
            "but", "because", "if", "when", "while", "with", "without", "of", "from", "into", "at", "for", "by", "to",
            "as", "than", "is", "are", "was", "were", "am", "be", "been", "being", "has", "have", "had", "having",
            "can", "could", "will", "would", "should", "i", "we", "they", "he", "she", "i'm", "i've", "we've", "you've",
            "they've", "he's", "she's", "who's", "it's", "we're", "they're", "you're", "i'll", "we'll", "i'd", "got",
            "get", "gets", "getting", "very", "really", "not", "every", "some", "any", "no");

    private Unfinished() {}

    /** Whether a text can hardly be all. */
    static boolean surely(String text) {
        char last = text.charAt(text.length() - 1);
        return ",;:-–—…".indexOf(last) >= 0 || text.endsWith("..") || LEADS_ON.contains(lastWord(text));
    }

    /** Whether a text may be the start of the sentence that the next one goes on with. */
    static boolean likely(String text, String next) {
        boolean stopped = ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean goesOn = Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(next.charAt(0));
        return surely(text) || !stopped && goesOn;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
