package io.github.probity.bot.teams.card;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * A card, as JSON. More than a map: the SDK looks into the fields of whatever a message holds, and fails on Java's own
 * collections.
 */
public record Card(@JsonValue Map<String, Object> json) {}
