package io.github.probity.bot.ask;

import io.github.probity.bot.cli.UnusableArguments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written behind {@code ask}.
 *
 * @param policies the folder of policy documents
 * @param question one question; null when questions come as JSON Lines
 * @param files the files of JSON Lines; empty for standard input
 * @param encoder whether the sentence encoder is used
 */
record AskArguments(Path policies, @Nullable String question, List<Path> files, boolean encoder) {

    static AskArguments of(List<String> args) {
        @Nullable Path policies = null;
        @Nullable String question = null;
        List<Path> files = new ArrayList<>();
        boolean encoder = true;
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (arg.equals("--policies")) {
                policies = folder(rest);
            } else if (arg.equals("--no-encoder")) {
                encoder = false;
            } else if (arg.startsWith("--")) {
                throw new UnusableArguments(
                        "ask does not know the option " + arg + "; it knows --policies DIR and --no-encoder.");
            } else if (isFile(arg)) {
                files.add(Path.of(arg));
            } else {
                question = question == null ? arg : question + " " + arg;
            }
        }
        if (policies == null) {
            throw new UnusableArguments("ask needs a folder of policy documents: --policies DIR.");
        }
        return new AskArguments(policies, question, files, encoder);
    }

    private static Path folder(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UnusableArguments("--policies needs the name of a folder after it.");
        }
        Path folder = Path.of(rest.next());
        if (!Files.isDirectory(folder)) {
            throw new UnusableArguments("The folder " + folder + " does not exist: check its name after --policies.");
        }
        return folder;
    }

    /** A question may be any text, so only the name of a file that is there counts as one. */
    private static boolean isFile(String arg) {
        try {
            return arg.length() < 255 && Files.isRegularFile(Path.of(arg));
        } catch (java.nio.file.InvalidPathException question) {
            return false;
        }
    }
}
