package io.github.probity.bot.accuracy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message without a finding that was chosen for reviewers.
 *
 * @param sealed where it stands; null once it was judged
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared
record Sample(
        long id,
        byte @Nullable [] sealed,
        @Nullable String heldBy,
        @Nullable Instant heldUntil) {

    boolean isHeldBy(String person, Instant now) {
        return person.equals(heldBy) && heldUntil != null && heldUntil.isAfter(now);
    }
}
