package io.github.probity.bot.audit;

import java.time.Instant;

/**
 * Something that somebody did, as the trail has it.
 *
 * @param number its place in the trail, counted from 1
 */
public record AuditDeed(long number, Instant at, AuditEvent event) {}
