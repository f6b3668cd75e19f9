package io.github.probity.bot.policies;

import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in.
 *
 * @param problem why it could not be read, in a sentence for whoever handed it in
 * @param version the draft that it became
 */
public record Upload(
        long id,
        String fileName,
        Status status,
        @Nullable String problem,
        @Nullable Long version) {

    /** Where a file is. */
    public enum Status {
        READING,
        READ,
        FAILED
    }
}
