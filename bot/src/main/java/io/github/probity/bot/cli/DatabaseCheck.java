package io.github.probity.bot.cli;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** Can the database be reached? A laptop brings its own. */
final class DatabaseCheck implements Check {

    private static final String TIMEOUT_SECONDS = "5";

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Optional<String> fault(DoctorSettings settings) {
        if (settings.laptop()) {
            return Optional.empty();
        }
        return settings.value("probity.db.url")
                .map(url -> connect(url, settings))
                .orElse(Optional.of(
                        "Set probity.db.url (PROBITY_DB_URL) to the address of a PostgreSQL database, such as"
                                + " jdbc:postgresql://db.example.org/probity, or use --laptop."));
    }

    private static Optional<String> connect(String url, DoctorSettings settings) {
        Properties access = new Properties();
        settings.value("probity.db.username").ifPresent(user -> access.setProperty("user", user));
        settings.value("probity.db.password").ifPresent(password -> access.setProperty("password", password));
        access.setProperty("connectTimeout", TIMEOUT_SECONDS);
        access.setProperty("socketTimeout", TIMEOUT_SECONDS);
        try {
            DriverManager.getConnection(url, access).close();
            return Optional.empty();
        } catch (SQLException unreachable) {
            return Optional.of("The database does not answer (" + unreachable.getMessage()
                    + "): check probity.db.url, probity.db.username and probity.db.password, and that it is up.");
        }
    }
}
