package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVectorStoreTest {

    @TempDir
    private Path folder;

    private final List<String> made = new ArrayList<>();
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("kept").resolve("vectors.bin");
    }

    @Test
    void makesEachVectorOnceAcrossRestarts() {
        ask("model", "a", "b");
        assertThat(ask("model", "b", "a").get(1)).containsExactly('a', 1);
        assertThat(made).containsExactly("a", "b");
    }

    @Test
    void makesOnlyWhatIsNew() {
        ask("model", "a");
        ask("model", "a", "b", "b");
        assertThat(made).containsExactly("a", "b");
    }

    @Test
    void makesAllAnewForAnotherModel() {
        ask("model", "a");
        ask("better model", "a");
        assertThat(made).containsExactly("a", "a");
    }

    @Test
    void makesAllAnewWhenTheFileIsDamaged() throws Exception {
        ask("model", "a", "b");
        Files.write(file, new byte[] {0, 5, 'm', 'o', 'd', 'e', 'l', 0});
        assertThat(ask("model", "a")).hasSize(1);
        assertThat(made).containsExactly("a", "b", "a");
    }

    private List<float[]> ask(String fingerprint, String... texts) {
        return new FileVectorStore(file).vectors(List.of(texts), fingerprint, this::make);
    }

    private List<float[]> make(List<String> texts) {
        made.addAll(texts);
        return texts.stream().map(text -> new float[] {text.charAt(0), 1}).toList();
    }
}
