package io.github.probity.nlp.screening;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.ObjectMapper;

/** Real harmless work talk, where the optional folder with data sets stands next to the checkout. */
public final class BenignWorkplace {

    private static final Path DATA = Path.of("..", "..", "shared", "datasets", "benign_workplace", "data.jsonl.gz");

    private BenignWorkplace() {}

    public static List<String> texts() throws IOException {
        assumeTrue(Files.exists(DATA), "the data sets are not here");
        ObjectMapper json = new ObjectMapper();
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(DATA))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> json.readTree(line).get("text").asString())
                    .collect(Collectors.toList());
        }
    }
}
