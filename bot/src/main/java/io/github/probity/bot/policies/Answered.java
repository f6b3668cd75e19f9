package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Answer;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer with what it was given from.
 *
 * @param question the id under which the question is kept; empty when what was said is not kept
 */
record Answered(Answer answer, Edition edition, Optional<UUID> question) {}
