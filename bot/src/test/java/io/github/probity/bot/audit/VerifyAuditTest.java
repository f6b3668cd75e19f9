package io.github.probity.bot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.cli.UnusableArguments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditTest {

    private static final int ROWS = 4;

    @TempDir
    private Path folder;

    @Test
    void aTrailAsItWasWrittenIsIntact() throws IOException {
        assertThat(verify(trail())).isEqualTo("0: The trail is intact: 4 entries.");
    }

    @Test
    void anEmptyTrailIsIntact() throws IOException {
        assertThat(verify(List.of())).isEqualTo("0: The trail is intact: 0 entries.");
    }

    @Test
    void anyChangedByteIsFoundAtItsRow() throws IOException {
        byte[] written = String.join("\n", trail()).getBytes(StandardCharsets.UTF_8);
        int row = 1;
        for (int i = 0; i < written.length; i++) {
            byte[] changed = written.clone();
            changed[i] = (byte) (changed[i] == 'x' ? 'y' : 'x');
            String verdict = verify(changed);
            assertThat(verdict).as("byte %d of row %d", i, row).startsWith("1: The trail is broken: row " + row + " ");
            row += written[i] == '\n' ? 1 : 0;
        }
    }

    @Test
    void aMissingRowIsFound() throws IOException {
        List<String> lines = trail();
        lines.remove(1);
        assertThat(verify(lines)).isEqualTo("1: The trail is broken: row 2 is missing: row 3 stands in its place.");
    }

    @Test
    void aRowThatWasWrittenAnewWithARightHashIsFoundAtTheNext() throws IOException {
        List<String> lines = trail();
        AuditEntry second = AuditLine.read(lines.get(1));
        AuditEvent other = new AuditEvent("policy.withdrawn", "p1", "s1", Map.of());
        lines.set(1, AuditLine.write(AuditEntry.following(2, second.previous(), second.at(), other)));
        assertThat(verify(lines)).isEqualTo("1: The trail is broken: row 3 does not follow from the row before it.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.jsonl");
        assertThatThrownBy(() -> run(missing))
                .isInstanceOf(UnusableArguments.class)
                .hasMessageContaining(missing.toString());
    }

    private static List<String> trail() {
        List<String> lines = new ArrayList<>();
        String previous = AuditEntry.BEGINNING;
        for (int n = 1; n <= ROWS; n++) {
            AuditEvent event = new AuditEvent("policy.published", "p" + n, "s" + n, Map.of("a", "1", "b", "Ŵ"));
            AuditEntry entry = AuditEntry.following(n, previous, Instant.parse("2026-03-01T09:00:00.123456Z"), event);
            lines.add(AuditLine.write(entry));
            previous = entry.hash();
        }
        return lines;
    }

    private String verify(List<String> lines) throws IOException {
        return verify(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private String verify(byte[] content) throws IOException {
        return run(Files.write(folder.resolve("trail.jsonl"), content));
    }

    private static String run(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = new VerifyAudit()
                .run(List.of(file.toString()), InputStream.nullInputStream(), new PrintStream(out), System.err);
        return exit + ": " + out.toString().strip();
    }
}
