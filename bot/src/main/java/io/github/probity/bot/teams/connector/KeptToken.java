package io.github.probity.bot.teams.connector;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a token until shortly before it ends. One that can't be renewed in time is used for as long as it is good. */
final class KeptToken implements AccessTokens {

    private static final Logger log = LoggerFactory.getLogger(KeptToken.class);
    private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(5);
    private static final Duration LEAST = Duration.ofSeconds(10);

    private final AccessTokens source;
    private final Clock clock;
    private @Nullable AccessToken kept;

    KeptToken(AccessTokens source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Those who come while one is being fetched wait for it. */
    @Override
    public synchronized AccessToken fetch() throws IOException {
        AccessToken token = kept;
        Instant now = clock.instant();
        if (token != null && token.lasts(RENEWED_BEFORE_END, now)) {
            return token;
        }
        try {
            token = source.fetch();
            kept = token;
            return token;
        } catch (IOException failed) {
            if (token != null && token.lasts(LEAST, now)) {
                log.warn("The bot's token could not be renewed and is used to its end: {}", failed.getMessage());
                return token;
            }
            throw failed;
        }
    }
}
