package io.github.probity.bot.policies;

/** A version was published or withdrawn, so that other versions may be in force. Heard once the change is committed. */
record EditionChanged() {}
