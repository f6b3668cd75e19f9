package io.github.probity.bot.acknowledgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param name as it was when the person was asked; so is the department
 * @param channel where the person said so: {@code console}, or a channel's name
 */
public record Entry(
        long round,
        String person,
        String name,
        String department,
        Instant askedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String channel,
        @Nullable Instant remindedAt) {

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }
}
