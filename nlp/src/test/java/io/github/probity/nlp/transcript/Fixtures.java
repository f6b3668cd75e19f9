package io.github.probity.nlp.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Transcripts for tests, from the folder of test files or from text. */
final class Fixtures {

    private Fixtures() {}

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource("/transcript/" + name), name)
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Transcript read(String name) {
        try {
            return new TranscriptReader().read(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Transcript readText(String content) {
        return new TranscriptReader().read(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A cue as text: who, when, what. */
    static List<String> lines(Transcript transcript) {
        return transcript.cues().stream()
                .map(cue -> cue.speaker() + " " + cue.start() + "-" + cue.end() + " " + cue.text())
                .toList();
    }
}
