package io.github.probity.bot.conversation;

/**
 * What a person chose among the things a reply offered. It came back through the channel, so it is a wish and no proof of
 * anything: the skill that takes it checks it.
 *
 * @param action whose it is and what it asks for: {@code policy.feedback}
 * @param value what it applies to, in the action's own form
 */
public record Chosen(String action, String value) {}
