package io.github.probity.bot.access.kind;

/** What must be mended in a form, at which field. */
public record Problem(String field, Text words) {}
