package io.github.probity.bot.teams.admission;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/**
 * A key that the channel signs with.
 *
 * @param endorsements the channels it speaks for
 */
record SigningKey(RSAPublicKey key, Set<String> endorsements) {
    SigningKey {
        endorsements = Set.copyOf(endorsements);
    }
}
