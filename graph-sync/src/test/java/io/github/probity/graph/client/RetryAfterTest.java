package io.github.probity.graph.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @Test
    void readsSeconds() {
        assertThat(RetryAfter.parse(" 17 ")).contains(Duration.ofSeconds(17));
        assertThat(RetryAfter.parse("0")).contains(Duration.ZERO);
    }

    @Test
    void readsADate() {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(2));

        assertThat(RetryAfter.parse(date).orElseThrow()).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(120));
        assertThat(RetryAfter.parse("Mon, 01 Jan 2024 00:00:00 GMT")).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999"})
    void anythingElseIsNoAnswer(String header) {
        assertThat(RetryAfter.parse(header)).isEmpty();
    }
}
