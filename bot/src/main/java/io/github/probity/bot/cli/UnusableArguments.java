package io.github.probity.bot.cli;

import java.util.Collection;

/** Arguments that a command can't work with. The message is the whole sentence that the person reads. */
public final class UnusableArguments extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnusableArguments(String sentence) {
        super(sentence);
    }

    /** An option that isn't known, with the known one that looks most like it. */
    public static UnusableArguments unknownOption(String option, Collection<String> known) {
        return new UnusableArguments("Unknown option " + option + "." + Nearest.suggestion(option, known));
    }
}
