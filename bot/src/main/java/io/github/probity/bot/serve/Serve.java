package io.github.probity.bot.serve;

import io.github.probity.bot.cli.Command;
import io.github.probity.bot.cli.UnusableArguments;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** The default command: serves the console, the web chat and the channels until the process is told to stop. */
public final class Serve implements Command {

    /** The profile that {@code --laptop} is short for, and the only one that starts without a bot identity. */
    public static final String LAPTOP = "laptop";

    private static final List<String> KNOWN = List.of("--laptop", "--help", "--version");
    private static final List<String> SETTINGS = List.of("probity.", "server.", "spring.", "logging.", "management.");

    private final Class<?> application;

    /** @param application the class that Spring Boot starts */
    public Serve(Class<?> application) {
        this.application = application;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String help() {
        return "serves the console, the chat and the channels (the default); --laptop needs nothing else installed";
    }

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        CountDownLatch stopped = new CountDownLatch(1);
        SpringApplication spring = application(args);
        spring.addListeners((ApplicationListener<ContextClosedEvent>) closed -> stopped.countDown());
        try {
            spring.run(settings(args));
            stopped.await();
            return DONE;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return DONE;
        } catch (RuntimeException failed) {
            err.println(Refusal.sentence(failed).orElseThrow(() -> failed));
            return UNUSABLE;
        }
    }

    private SpringApplication application(List<String> args) {
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        SpringApplication spring = new SpringApplication(application);
        if (args.contains("--laptop")) {
            spring.setAdditionalProfiles(LAPTOP);
        }
        return spring;
    }

    /** Checks the options, and returns those that are settings of the form {@code --name=value}. */
    private static String[] settings(List<String> args) {
        List<String> settings = new ArrayList<>();
        for (String arg : args) {
            if (isSetting(arg)) {
                settings.add(arg);
            } else if (!arg.equals("--laptop")) {
                throw UnusableArguments.unknownOption(arg, KNOWN);
            }
        }
        return settings.toArray(String[]::new);
    }

    private static boolean isSetting(String arg) {
        return arg.contains("=") && SETTINGS.stream().anyMatch(prefix -> arg.startsWith("--" + prefix));
    }
}
