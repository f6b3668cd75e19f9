package io.github.probity.bot.audit;

import io.github.probity.bot.cli.Command;
import io.github.probity.bot.cli.UnusableArguments;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks an exported trail on any machine, without Probity's database. */
public final class VerifyAudit implements Command {

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String help() {
        return "FILE: checks an exported audit trail, and names the first row that was tampered with";
    }

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (args.size() != 1 || args.get(0).startsWith("-")) {
            throw new UnusableArguments(
                    "verify-audit takes the name of one file, an audit trail exported from Probity.");
        }
        Path file = Path.of(args.get(0));
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return verify(lines, out);
        } catch (IOException unreadable) {
            throw new UnusableArguments(
                    "The file " + file + " cannot be read: check its name, and that it is a text file.");
        }
    }

    private static int verify(BufferedReader lines, PrintStream out) throws IOException {
        AuditChain chain = new AuditChain();
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            follow(chain, line);
        }
        AuditState state = chain.state();
        out.println(
                state.isIntact()
                        ? "The trail is intact: " + state.rows() + (state.rows() == 1 ? " entry." : " entries.")
                        : "The trail is broken: " + state.fault() + ".");
        return state.isIntact() ? DONE : PARTLY_DONE;
    }

    private static void follow(AuditChain chain, String line) {
        AuditEntry entry;
        try {
            entry = AuditLine.read(line);
        } catch (RuntimeException unreadable) {
            chain.followUnreadable();
            return;
        }
        chain.follow(entry);
    }
}
