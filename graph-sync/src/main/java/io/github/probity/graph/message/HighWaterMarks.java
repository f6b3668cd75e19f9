package io.github.probity.graph.message;

import java.time.Instant;
import java.util.Optional;

/** Port: up to when each source was exported. A mark is on disk when {@link #reached} returns. */
public interface HighWaterMarks {

    /** Empty for a source that was never exported. */
    Optional<Instant> of(ExportSource source);

    /** Everything changed before {@code upTo} has been handed over. */
    void reached(ExportSource source, Instant upTo);
}
