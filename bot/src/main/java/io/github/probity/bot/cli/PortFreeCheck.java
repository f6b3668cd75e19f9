package io.github.probity.bot.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Is the web port free? */
final class PortFreeCheck implements Check {

    private static final String STANDARD_PORT = "3978";

    @Override
    public String name() {
        return "web port";
    }

    @Override
    public Optional<String> fault(DoctorSettings settings) {
        String port = settings.value("server.port").orElse(STANDARD_PORT);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(Integer.parseInt(port)));
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of(
                    "Port " + port + " is in use (by Probity itself, if it is running): stop the program that"
                            + " uses it, or choose another with --server.port.");
        } catch (IllegalArgumentException noPort) {
            return Optional.of("Set server.port to a number from 1 to 65535 and not to " + port + ".");
        }
    }
}
