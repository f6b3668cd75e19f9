package io.github.probity.graph.message;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a sweep of one source.
 *
 * @param upTo everything changed before was handed over; null if nothing ever was
 * @param messages how many were handed over
 * @param unreadable how many were not, because Graph gave them without what every message has
 * @param trouble why it ended early, for the operator; empty if it came to its end
 * @param needsSomebody true if it will end so again until somebody acts
 */
public record Swept(
        ExportSource source,
        @Nullable Instant upTo,
        int messages,
        int unreadable,
        Optional<String> trouble,
        boolean needsSomebody) {}
