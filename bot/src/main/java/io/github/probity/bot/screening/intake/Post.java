package io.github.probity.bot.screening.intake;

import java.time.Instant;

/**
 * One thing that Graph posted.
 *
 * @param body as it came; holds no text of a message that is not encrypted
 * @param attempts how often somebody began to read it, now included
 */
record Post(long id, byte[] body, Instant receivedAt, int attempts) {

    @Override
    public String toString() {
        return "Post[" + id + ", " + body.length + " bytes]";
    }
}
