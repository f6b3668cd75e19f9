package io.github.probity.bot.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Looks at this machine and these settings, and says what to mend before Probity is started. */
public final class Doctor implements Command {

    private static final List<Check> CHECKS =
            List.of(new DataFolderCheck(), new PortFreeCheck(), new DatabaseCheck(), new BotIdentityCheck());

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String help() {
        return "[--json] [--laptop]: checks this machine and the settings, and says what to mend";
    }

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        DoctorSettings settings = DoctorSettings.of(args, System.getenv());
        List<Diagnosis> diagnoses =
                CHECKS.stream().map(check -> Diagnosis.of(check, settings)).toList();
        diagnoses.forEach(diagnosis -> out.println(settings.json() ? diagnosis.asJson() : diagnosis.asText()));
        return diagnoses.stream().allMatch(Diagnosis::ok) ? DONE : PARTLY_DONE;
    }

    /** What a check found, as it is printed. */
    private record Diagnosis(String check, boolean ok, String mend) {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        static Diagnosis of(Check check, DoctorSettings settings) {
            Optional<String> fault = check.fault(settings);
            return new Diagnosis(check.name(), fault.isEmpty(), fault.orElse(""));
        }

        String asText() {
            return "%-13s %s".formatted(check, ok ? "ok" : mend);
        }

        String asJson() {
            return JSON.writeValueAsString(this);
        }
    }
}
