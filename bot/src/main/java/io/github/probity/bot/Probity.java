package io.github.probity.bot;

import io.github.probity.bot.ask.Ask;
import io.github.probity.bot.audit.VerifyAudit;
import io.github.probity.bot.cli.CommandLine;
import io.github.probity.bot.cli.Doctor;
import io.github.probity.bot.review.RotateKey;
import io.github.probity.bot.screen.Screen;
import io.github.probity.bot.serve.Serve;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application, and the table of its commands. */
@SpringBootApplication
public class Probity {

    public static void main(String[] args) {
        CommandLine commands = new CommandLine(List.of(
                new Serve(Probity.class), new Doctor(), new Ask(), new Screen(), new VerifyAudit(), new RotateKey()));
        System.exit(commands.run(List.of(args), System.in, System.out, System.err));
    }
}
