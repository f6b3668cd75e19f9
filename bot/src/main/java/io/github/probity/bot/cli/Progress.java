package io.github.probity.bot.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

/** Shows on standard error how far a command is, when that is a terminal; otherwise says nothing. */
public final class Progress {

    private static final int EVERY = 50;

    private final String what;
    private final PrintStream err;
    private final boolean terminal = System.console() != null;
    private final AtomicLong done = new AtomicLong();

    public Progress(String what, PrintStream err) {
        this.what = what;
        this.err = err;
    }

    /** One more is done. */
    public void step() {
        long now = done.incrementAndGet();
        if (terminal && now % EVERY == 0) {
            err.print("\r" + now + " " + what);
        }
    }

    /** No more will come. */
    public void end() {
        if (terminal && done.get() >= EVERY) {
            err.println("\r" + done.get() + " " + what);
        }
    }
}
