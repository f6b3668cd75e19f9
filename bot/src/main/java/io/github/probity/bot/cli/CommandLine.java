package io.github.probity.bot.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Chooses the command that the arguments name. The first of the table is run when they name none. */
public final class CommandLine {

    private static final String USAGE = """
            Probity keeps a public body's electronic communications policy alive in Teams and Lync.

            Usage: java -jar probity.jar [command] [options]

            Commands:
            """;

    private static final String OPTIONS = """

            Options:
              --help       shows this
              --version    shows the version
            """;

    private final List<Command> commands;

    public CommandLine(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Runs the command that the arguments name, and returns the exit code of the process. */
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (args.contains("--help") || args.contains("-h") || args.equals(List.of("help"))) {
            out.print(help());
            return Command.DONE;
        }
        if (args.equals(List.of("--version"))) {
            out.println("Probity " + Version.current());
            return Command.DONE;
        }
        try {
            return dispatch(args, in, out, err);
        } catch (UnusableArguments unusable) {
            err.println(unusable.getMessage());
            return Command.UNUSABLE;
        }
    }

    private int dispatch(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (args.isEmpty() || args.get(0).startsWith("-")) {
            return commands.get(0).run(args, in, out, err);
        }
        Command command = named(args.get(0)).orElseThrow(() -> unknown(args.get(0)));
        return command.run(args.subList(1, args.size()), in, out, err);
    }

    private Optional<Command> named(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private UnusableArguments unknown(String name) {
        List<String> known = commands.stream().map(Command::name).toList();
        return new UnusableArguments("Unknown command " + name + "." + Nearest.suggestion(name, known)
                + " See java -jar probity.jar --help.");
    }

    private String help() {
        StringBuilder text = new StringBuilder(USAGE);
        commands.forEach(command -> text.append("  %-12s %s%n".formatted(command.name(), command.help())));
        return text.append(OPTIONS).toString();
    }
}
