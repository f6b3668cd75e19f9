package io.github.probity.bot.teams.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.probity.bot.teams.admission.Refused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is posted, it is an activity or a sentence. */
class ActivityReaderTest {

    private static final String WHOLE =
            "{\"type\":\"message\",\"channelId\":\"msteams\",\"serviceUrl\":\"https://x.example/\",\"conversation\":{\"id\":\"1\"},\"text\":\"%s\"}";

    private final ActivityReader reader = new ActivityReader();

    @Test
    void readsAWholeActivityOfTheLargestSize() throws IOException {
        String padding = "a".repeat(ActivityReader.LARGEST - WHOLE.length() + 2);

        assertThat(reader.read(body(WHOLE.formatted(padding))).activity().getText())
                .isEqualTo(padding);
    }

    @Test
    void readsNoMoreThanTheLargestSize() {
        assertRefused(WHOLE.formatted("a".repeat(ActivityReader.LARGEST)), Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{",
                "\"message\"",
                "{\"type\":\"message\"}",
                "{\"type\":{},\"channelId\":[]}",
                "{\"conversation\":\"c\"}",
                "{\"type\":\"message\",\"timestamp\":\"yesterday\"}",
                "{\"from\":[[[[]]]]}",
                "\u0000\u0001\u0002"
            })
    void refusesWhatIsNone(String body) {
        assertRefused(body, Reason.MISSHAPEN);
    }

    @Test
    void isNotBroughtDownByDepth() {
        assertRefused("{\"value\":" + "[".repeat(100_000), Reason.MISSHAPEN);
        assertRefused("{\"value\":" + "{\"a\":".repeat(40_000), Reason.MISSHAPEN);
    }

    private void assertRefused(String body, Reason reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reader.read(body(body)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason))
                .withMessageMatching(".+[.?]");
    }

    private static ByteArrayInputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
