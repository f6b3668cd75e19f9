package io.github.probity.bot.screening.intake;

import org.jspecify.annotations.Nullable;

/** Failures as they may stand in a log: where and of what kind, without their messages, which may hold what was said. */
final class Bare extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Bare(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause);
        setStackTrace(failure.getStackTrace());
    }

    static Bare of(Throwable failure) {
        Throwable cause = failure.getCause();
        return new Bare(failure, cause == null ? null : of(cause));
    }
}
