package io.github.probity.bot.screening;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What reading a message came to. */
public sealed interface Verdict {

    /** The message is none that may be read, so it was not. */
    record Unwatched() implements Verdict {}

    /**
     * It was read.
     *
     * @param text without markup, as the findings' places count it
     * @param findings all of them, the main one first; none for most messages
     */
    record Read(Heard heard, String text, List<Finding> findings) implements Verdict {

        public Read {
            findings = List.copyOf(findings);
        }

        Set<Category> categories() {
            return findings.stream().map(Finding::category).collect(Collectors.toUnmodifiableSet());
        }

        /** The text stays out of logs. */
        @Override
        public String toString() {
            return "Read[" + heard + ", findings=" + findings.size() + "]";
        }
    }
}
