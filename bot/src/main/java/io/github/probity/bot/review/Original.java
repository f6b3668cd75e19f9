package io.github.probity.bot.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands now.
 *
 * @param sender the identifier in the directory, null if it is not known there
 * @param senderName as the other system shows it, null if it shows none
 * @param text plain; empty if it was deleted
 */
public record Original(
        MessageRef message,
        @Nullable String sender,
        @Nullable String senderName,
        String text,
        Instant sentAt,
        boolean deleted,
        boolean blocked) {}
