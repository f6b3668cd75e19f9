package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The invented policies that come with the tests, and the real ones that may lie next to the checkout. */
final class Fixtures {
    private static final Path INVENTED = Path.of("src/test/resources/policies");
    private static final Path REAL = Path.of("../../shared/policies");
    private static final PolicyReader READER = new PolicyReader();

    private Fixtures() {}

    static Stream<String> documents() {
        try (Stream<Path> files = Files.list(INVENTED)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".refs.txt"))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Policy invented(String name) {
        return read(INVENTED.resolve(name));
    }

    static String source(String name) {
        return text(INVENTED.resolve(name));
    }

    /** The real policies; the test is passed over where they are not there. */
    static Path real() {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "the real policies are not next to the checkout");
        return REAL;
    }

    static Policy read(Path file) {
        try {
            return READER.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Policy read(String name, String text) {
        return READER.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> references(Policy policy) {
        return policy.clauses().stream().map(Clause::reference).toList();
    }

    /** Nothing but the words, so that white space, bullets and markup make no difference. */
    static String words(String text) {
        return text.replaceAll("\\]\\([^)\\s]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}£]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
