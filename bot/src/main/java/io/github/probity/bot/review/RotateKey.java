package io.github.probity.bot.review;

import io.github.probity.bot.cli.Command;
import io.github.probity.bot.cli.Progress;
import io.github.probity.bot.cli.UnusableArguments;
import io.github.probity.bot.serve.CannotStart;
import io.github.probity.bot.serve.Serve;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** Seals with the present key everything that former keys have sealed, so that those can be taken out of the settings. */
public final class RotateKey implements Command {

    private static final String LAPTOP = "--laptop";
    private static final String NOTHING_FORMER =
            "There is no former key, so there is nothing to seal anew: make a new key, give it as probity.review.key, give"
                    + " the one that it replaces as probity.review.former-keys, and run this again.";

    @Override
    public String name() {
        return "rotate-key";
    }

    @Override
    public String help() {
        return "[--laptop]: seals with probity.review.key what probity.review.former-keys have sealed";
    }

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        args.stream().filter(arg -> !isUsable(arg)).findFirst().ifPresent(unknown -> {
            throw UnusableArguments.unknownOption(unknown, List.of(LAPTOP));
        });
        try (ConfigurableApplicationContext parts = start(args)) {
            if (!parts.getBean(Vault.class).hasFormerKeys()) {
                throw new UnusableArguments(NOTHING_FORMER);
            }
            return rotate(parts.getBean(Rotation.class), out, err);
        } catch (DataAccessException unreachable) {
            throw new UnusableArguments("The database does not answer or is not Probity's ("
                    + unreachable.getMostSpecificCause().getMessage()
                    + "): what was done stays done; check probity.db.url and run this again.");
        }
    }

    private static boolean isUsable(String arg) {
        return arg.equals(LAPTOP) || (arg.startsWith("--probity.") || arg.startsWith("--spring.")) && arg.contains("=");
    }

    /** Without the checks that a server makes before it starts. */
    static ConfigurableApplicationContext start(List<String> args) {
        SpringApplication spring = new SpringApplication(RotationParts.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setListeners(spring.getListeners().stream()
                .filter(listener -> !listener.getClass().getPackage().equals(Serve.class.getPackage()))
                .toList());
        if (args.contains(LAPTOP)) {
            spring.setAdditionalProfiles(Serve.LAPTOP);
        }
        try {
            return spring.run(args.stream().filter(arg -> !arg.equals(LAPTOP)).toArray(String[]::new));
        } catch (RuntimeException failed) {
            throw Stream.iterate(failed, (Throwable cause) -> cause != null, Throwable::getCause)
                    .filter(CannotStart.class::isInstance)
                    .findFirst()
                    .map(refusal -> (RuntimeException) new UnusableArguments(String.valueOf(refusal.getMessage())))
                    .orElse(failed);
        }
    }

    private static int rotate(Rotation rotation, PrintStream out, PrintStream err) {
        Progress progress = new Progress("sealed anew", err);
        Rotation.Outcome outcome = rotation.run(new Rotation.Watch() {
            @Override
            public void sealed(int count) {
                IntStream.range(0, count).forEach(one -> progress.step());
            }

            @Override
            public void failed(String where, String why) {
                err.println(where + ": " + why + ".");
            }
        });
        progress.end();
        out.println(sentence(outcome));
        return outcome.failed() == 0 ? DONE : PARTLY_DONE;
    }

    private static String sentence(Rotation.Outcome outcome) {
        String done = outcome.done() + (outcome.done() == 1 ? " value was" : " values were") + " sealed anew. ";
        return outcome.failed() == 0
                ? done + "Everything is sealed with probity.review.key now: take out probity.review.former-keys."
                : done + outcome.failed()
                        + " could not be opened and stay as they are: leave probity.review.former-keys in,"
                        + " add the key that is missing, and run this again.";
    }
}
