package io.github.probity.bot.screening.intake;

import java.time.Duration;

/** Something cannot be read now but may be later; nothing was lost. */
final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration pause;

    NotNow(String why, Duration pause) {
        super(why, null, false, false);
        this.pause = pause;
    }

    /** How long to wait at least. */
    Duration pause() {
        return pause;
    }
}
