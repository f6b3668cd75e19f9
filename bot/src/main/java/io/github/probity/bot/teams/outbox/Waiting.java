package io.github.probity.bot.teams.outbox;

import io.github.probity.bot.conversation.Reply;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that is not yet sent.
 *
 * @param person whom it is for, by the identifier in the directory
 * @param card the name of its card, should it have buttons
 * @param attempts begun so far, this one included
 */
record Waiting(long id, String person, Reply message, UUID card, int attempts, Instant writtenAt) {}
