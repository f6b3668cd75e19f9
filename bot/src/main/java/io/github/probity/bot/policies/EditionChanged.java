package io.github.probity.bot.policies;

/** A version was published or withdrawn, or something was taught, so that answers may differ. Heard once the change is committed. */
record EditionChanged() {}
