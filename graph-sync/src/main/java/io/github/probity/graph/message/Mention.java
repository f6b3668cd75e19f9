package io.github.probity.graph.message;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something named with an {@code @}.
 *
 * @param text as it stands in the message
 * @param id of the person, application, team or channel; null if Graph gives none
 */
public record Mention(String text, @Nullable String id) {}
