package io.github.probity.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLine commands = new CommandLine(List.of(new Echo("serve"), new Echo("doctor")));

    @Test
    void theFirstCommandRunsWhenNoneIsNamed() {
        assertThat(run()).isZero();
        assertThat(out).hasToString("serve []\n");
    }

    @Test
    void optionsAloneGoToTheFirstCommand() {
        assertThat(run("--laptop")).isZero();
        assertThat(out).hasToString("serve [--laptop]\n");
    }

    @Test
    void aNamedCommandGetsWhatFollowsItsName() {
        assertThat(run("doctor", "--json")).isZero();
        assertThat(out).hasToString("doctor [--json]\n");
    }

    @Test
    void anUnknownCommandIsNamedWithTheNearestKnownOne() {
        assertThat(run("docter")).isEqualTo(Command.UNUSABLE);
        assertThat(err.toString()).contains("Unknown command docter.").contains("Did you mean doctor?");
        assertThat(out.size()).isZero();
    }

    @Test
    void aWordLikeNoneListsTheKnownOnes() {
        assertThat(run("photosynthesis")).isEqualTo(Command.UNUSABLE);
        assertThat(err.toString()).contains("Known are: serve, doctor.");
    }

    @Test
    void argumentsThatACommandCantUseEndWithItsSentence() {
        assertThat(run("doctor", "--jsn")).isEqualTo(Command.UNUSABLE);
        assertThat(err).hasToString("Unknown option --jsn. Did you mean --json?\n");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve").contains("doctor").contains("--version");
    }

    private int run(String... args) {
        return commands.run(List.of(args), InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    }

    private record Echo(String name) implements Command {

        @Override
        public String help() {
            return "says what it was given";
        }

        @Override
        public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
            if (args.contains("--jsn")) {
                throw UnusableArguments.unknownOption("--jsn", List.of("--json", "--laptop"));
            }
            out.println(name + " " + args);
            return DONE;
        }
    }
}
