package io.github.probity.bot.screen;

import io.github.probity.bot.cli.Command;
import io.github.probity.bot.cli.UnusableArguments;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.standard.StandardScreener;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Screens messages and meetings. */
public final class Screen implements Command {

    private final Screeners screeners;

    /** Where the screener comes from, with the encoder or without. */
    @FunctionalInterface
    interface Screeners {
        Screener load(boolean encoder);
    }

    public Screen() {
        this(StandardScreener::load);
    }

    Screen(Screeners screeners) {
        this.screeners = screeners;
    }

    @Override
    public String name() {
        return "screen";
    }

    @Override
    public String help() {
        return "[FILE...] or --transcript FILE...: judges messages (JSON Lines from files or standard input) or meetings;"
                + " --explain for text to read, --report out.html for a meeting";
    }

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        ScreenArguments arguments = ScreenArguments.of(args);
        Screener screener = load(arguments.encoder());
        return arguments.transcript()
                ? new MeetingFiles(screener, arguments, out, err).screen()
                : new MessageLines(screener, arguments.explain()).screen(arguments.files(), in, out, err);
    }

    private Screener load(boolean encoder) {
        try {
            return screeners.load(encoder);
        } catch (IllegalStateException unloadable) {
            throw new UnusableArguments(
                    unloadable.getMessage() + (encoder ? " To go on without the sentence encoder: --no-encoder." : ""));
        }
    }
}
