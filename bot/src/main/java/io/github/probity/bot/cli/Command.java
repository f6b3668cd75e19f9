package io.github.probity.bot.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** One thing that the executable jar does when it is named first on the command line. */
public interface Command {

    /** Everything that was asked was done. */
    int DONE = 0;

    /** Some of the input was unusable, and was named on standard error; the rest was done. */
    int PARTLY_DONE = 1;

    /** The arguments were unusable, and nothing was done. */
    int UNUSABLE = 2;

    /** The word that names it. */
    String name();

    /** What it does, in one line. */
    String help();

    /**
     * Does it.
     *
     * @param args what follows the command's name
     * @return the exit code of the process
     * @throws UnusableArguments to end with a sentence and exit code 2
     */
    int run(List<String> args, InputStream in, PrintStream out, PrintStream err);
}
