package io.github.probity.bot.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A wish to know who a sender is, and who granted it. */
public record Reveal(
        long id,
        long about,
        String askedBy,
        Instant askedAt,
        String reason,
        @Nullable String grantedBy,
        @Nullable Instant grantedAt) {

    public boolean isGranted() {
        return grantedAt != null;
    }
}
