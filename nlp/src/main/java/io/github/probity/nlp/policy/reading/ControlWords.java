package io.github.probity.nlp.policy.reading;

import java.util.Locale;
import java.util.Set;

/** The names under which documents record things about themselves. */
final class ControlWords {
    private static final Set<String> WORDS = Set.of(
            "version",
            "date",
            "review",
            "reviewed",
            "reviser",
            "reviewer",
            "approved",
            "approval",
            "approving",
            "owner",
            "author",
            "issue",
            "issued",
            "status",
            "retention",
            "responsible",
            "custodian",
            "document",
            "reference",
            "edition",
            "supersedes",
            "replaces");

    private ControlWords() {}

    /** Whether one of the words of this name is such a word. */
    static boolean in(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
