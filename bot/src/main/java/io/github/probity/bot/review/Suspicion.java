package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Finding;
import java.time.Instant;
import java.util.List;

/**
 * A message in which screening found something.
 *
 * @param version grows with each edit, such as the time of the last one; an older version never takes a newer one's place
 * @param sender the identifier in the directory; of somebody outside it {@link #OUTSIDE} and then what they are known by
 * @param text plain, as the findings' places count it
 * @param findings at least one
 */
public record Suspicion(
        MessageRef message, long version, String sender, String text, List<Finding> findings, Instant sentAt) {

    /** What the sender begins with who is of no directory that Probity reads. */
    public static final String OUTSIDE = "outside/";

    public Suspicion {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("Without a finding there is no suspicion, and nothing may be kept");
        }
    }
}
