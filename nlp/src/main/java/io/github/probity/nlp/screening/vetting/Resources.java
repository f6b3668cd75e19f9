package io.github.probity.nlp.screening.vetting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists and weights that lie beside the classes. */
final class Resources {

    private Resources() {}

    /**
     * The lines of a resource that are neither blank nor comments.
     *
     * @throws IllegalStateException with a sentence for an operator if it is missing
     */
    static List<String> lines(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The word lists for vetting cannot be read: reinstall Probity.", e);
        }
    }
}
