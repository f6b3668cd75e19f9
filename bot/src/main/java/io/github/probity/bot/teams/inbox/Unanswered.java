package io.github.probity.bot.teams.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Teams did not take something now, or will never. The message holds nothing of what was to be said. */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final @Nullable Duration pause;

    private enum Kind {
        FOR_NOW,
        UNREACHABLE,
        FOR_GOOD,
        UNWANTED
    }

    private Unanswered(String why, Kind kind, @Nullable Duration pause) {
        super(why);
        this.kind = kind;
        this.pause = pause;
    }

    /** @param pause that the other side asks for, if it does */
    public static Unanswered forNow(String why, @Nullable Duration pause) {
        return new Unanswered(why, Kind.FOR_NOW, pause);
    }

    /** For now, since nobody answers at all. */
    public static Unanswered unreachable(String why) {
        return new Unanswered(why, Kind.UNREACHABLE, null);
    }

    public static Unanswered forGood(String why) {
        return new Unanswered(why, Kind.FOR_GOOD, null);
    }

    /** For good, since the bot is no longer in the conversation, or has been blocked there. */
    public static Unanswered unwanted(String why) {
        return new Unanswered(why, Kind.UNWANTED, null);
    }

    public boolean isForGood() {
        return kind == Kind.FOR_GOOD || kind == Kind.UNWANTED;
    }

    public boolean isUnreachable() {
        return kind == Kind.UNREACHABLE;
    }

    public boolean isUnwanted() {
        return kind == Kind.UNWANTED;
    }

    /** How long to wait before the next attempt: what was asked for, or twice as long each time and never quite the same. */
    public Duration pause(int attempts, double chance) {
        if (pause != null) {
            return pause;
        }
        long seconds = Math.min(300, 1L << Math.min(attempts, 9));
        return Duration.ofMillis((long) (seconds * 1000 * (0.75 + chance / 2)));
    }
}
