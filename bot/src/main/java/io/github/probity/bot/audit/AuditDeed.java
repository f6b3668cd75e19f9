package io.github.probity.bot.audit;

import java.time.Instant;

/** Something that somebody did, as the trail has it. */
public record AuditDeed(Instant at, AuditEvent event) {}
