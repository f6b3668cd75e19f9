package io.github.probity.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

    private static final int JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void olderJavaIsTooOld(String version) {
        assertThat(Start.isTooOld(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25"})
    void newerJavaIsNot(String version) {
        assertThat(Start.isTooOld(version)).isFalse();
    }

    @Test
    void java8CanLoadTheClassThatChecks() throws IOException {
        try (DataInputStream bytes =
                new DataInputStream(Objects.requireNonNull(Start.class.getResourceAsStream("Start.class")))) {
            bytes.skipNBytes(6);
            assertThat(bytes.readUnsignedShort()).isEqualTo(JAVA_8);
        }
    }
}
