package io.github.probity.bot.screen;

import io.github.probity.bot.cli.UnusableArguments;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written behind {@code screen}.
 *
 * @param transcript whether the files are transcripts of meetings, and not JSON Lines
 * @param explain whether a person reads the output
 * @param counts whether to say how much of each transcript was read
 * @param report where to write a page about the meetings; null for none
 * @param encoder whether the sentence encoder is used
 * @param files empty for standard input; never empty for transcripts
 */
record ScreenArguments(
        boolean transcript,
        boolean explain,
        boolean counts,
        @Nullable Path report,
        boolean encoder,
        List<Path> files) {

    private static final List<String> OPTIONS =
            List.of("--transcript", "--explain", "--counts", "--report", "--no-encoder");

    /** @throws UnusableArguments when they can't be worked with */
    static ScreenArguments of(List<String> args) {
        List<String> options = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        @Nullable Path report = null;
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (arg.equals("--report")) {
                report = reportPath(rest);
            } else if (OPTIONS.contains(arg)) {
                options.add(arg);
            } else if (arg.startsWith("-")) {
                throw UnusableArguments.unknownOption(arg, OPTIONS);
            } else {
                files.add(path(arg));
            }
        }
        ScreenArguments arguments = new ScreenArguments(
                options.contains("--transcript"),
                options.contains("--explain"),
                options.contains("--counts"),
                report,
                !options.contains("--no-encoder"),
                files);
        arguments.check();
        return arguments;
    }

    private void check() {
        if (transcript && files.isEmpty()) {
            throw new UnusableArguments("--transcript needs the names of one or more transcript files after it.");
        }
        if (!transcript && (report != null || counts)) {
            throw new UnusableArguments(
                    (report != null ? "--report" : "--counts") + " is for meetings: use it with --transcript.");
        }
        if (report != null && files.stream().anyMatch(file -> isSame(file, report))) {
            throw new UnusableArguments(
                    "The report would be written over the transcript " + report + ": give it another name.");
        }
    }

    private static boolean isSame(Path file, Path report) {
        return file.toAbsolutePath().normalize().equals(report.toAbsolutePath().normalize());
    }

    private static Path reportPath(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UnusableArguments("--report needs the name of a file after it, such as meeting.html.");
        }
        Path report = path(rest.next());
        Path folder = report.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(report)) {
            throw new UnusableArguments(
                    "The report cannot be written to " + report + ": name a file in a folder that exists.");
        }
        return report;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw new UnusableArguments("There can be no file of the name " + name + ".");
        }
    }
}
