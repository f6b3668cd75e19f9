package io.github.probity.bot.serve;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells a refusal to start, which an operator can mend, from a defect, which keeps its stack trace. */
final class Refusal implements SpringBootExceptionReporter {

    /** Spring Boot makes one for each failed start, and asks for a constructor with the context. */
    Refusal(@Nullable ConfigurableApplicationContext context) {}

    /** Says that a refusal is dealt with, so that Spring Boot writes no stack trace for it. */
    @Override
    public boolean reportException(Throwable failure) {
        return sentence(failure).isPresent();
    }

    /** The sentence for the operator; empty when the failure is none that an operator can mend. */
    static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> explain(cause).stream())
                .findFirst();
    }

    private static Optional<String> explain(Throwable cause) {
        if (cause instanceof CannotStart refusal) {
            return Optional.ofNullable(refusal.getMessage());
        }
        if (cause instanceof PortInUseException taken) {
            return Optional.of(PortCheck.inUse(taken.getPort()));
        }
        if (cause instanceof SQLException unreachable && connectionFailed(unreachable)) {
            return Optional.of(
                    "Probity cannot reach its database (" + unreachable.getMessage()
                            + "): check probity.db.url, probity.db.username and probity.db.password, and that the database is up.");
        }
        return Optional.empty();
    }

    /** SQLSTATE class 08 is a failed connection, 28 a refused sign-in, 3D a database that isn't there. */
    private static boolean connectionFailed(SQLException failed) {
        String state = failed.getSQLState();
        return failed.getCause() instanceof ConnectException
                || state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
    }
}
