package io.github.probity.bot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The settings as the server would read them, without starting it: from the command line, then from the environment. */
record DoctorSettings(List<String> args, Map<String, String> environment) {

    private static final List<String> FLAGS = List.of("--json", "--laptop");

    /** @throws UnusableArguments when an option isn't known */
    static DoctorSettings of(List<String> args, Map<String, String> environment) {
        List<String> unknown = new ArrayList<>(args);
        unknown.removeAll(FLAGS);
        unknown.removeIf(arg -> arg.startsWith("--probity.") && arg.contains("="));
        unknown.removeIf(arg -> arg.startsWith("--server.port="));
        if (!unknown.isEmpty()) {
            throw UnusableArguments.unknownOption(unknown.get(0), FLAGS);
        }
        return new DoctorSettings(args, environment);
    }

    boolean json() {
        return args.contains("--json");
    }

    boolean laptop() {
        return args.contains("--laptop")
                || List.of(environment
                                .getOrDefault("SPRING_PROFILES_ACTIVE", "")
                                .split(","))
                        .contains("laptop");
    }

    Optional<String> value(String setting) {
        String option = "--" + setting + "=";
        return args.stream()
                .filter(arg -> arg.startsWith(option))
                .map(arg -> arg.substring(option.length()))
                .findFirst()
                .or(() -> Optional.ofNullable(environment.get(variable(setting))))
                .filter(value -> !value.isBlank());
    }

    static String variable(String setting) {
        return setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
