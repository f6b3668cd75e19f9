package io.github.probity.bot.teams.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A letter could not be answered now, or ever. The message holds nothing of the letter. */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean forGood;
    private final @Nullable Duration pause;

    private Unanswered(String why, boolean forGood, @Nullable Duration pause) {
        super(why);
        this.forGood = forGood;
        this.pause = pause;
    }

    /** @param pause that the other side asks for, if it does */
    public static Unanswered forNow(String why, @Nullable Duration pause) {
        return new Unanswered(why, false, pause);
    }

    public static Unanswered forGood(String why) {
        return new Unanswered(why, true, null);
    }

    boolean isForGood() {
        return forGood;
    }

    /** How long to wait before the next attempt: what was asked for, or twice as long each time and never quite the same. */
    Duration pause(int attempts, double chance) {
        if (pause != null) {
            return pause;
        }
        long seconds = Math.min(300, 1L << Math.min(attempts, 9));
        return Duration.ofMillis((long) (seconds * 1000 * (0.75 + chance / 2)));
    }
}
