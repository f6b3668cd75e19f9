package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarter of a megabyte of anything is read, or refused, in a time that grows with its size and not with its square. */
class HostileTextTest {
    private static final int SIZE = 1 << 18;
    private final PolicyReader reader = new PolicyReader(Duration.ofSeconds(10));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "1.",
                "[",
                "[](",
                "*",
                "\"",
                "x",
                "a\n\n",
                "a\n",
                "1.1 a\n\n",
                "- a\n",
                "a\tb\n",
                "| a | b |\n",
                "# H\n\nText\n\n",
                "Contents\n\n",
                "Title 3\n\n",
                "Page 1 of 2\n\n",
                "contact The Head Of ",
                "a line of words that goes on and does not end\n\nand more of it\n\n",
                "Heading\n\nText that is long enough to be a paragraph of its own under it.\n\n"
            })
    void isNeverTooMuch(String unit) {
        byte[] text = unit.repeat(SIZE / unit.length()).getBytes(StandardCharsets.UTF_8);

        assertThat(outcome("policy.txt", text)).isNotEqualTo("TOO_SLOW").isNotEqualTo("DAMAGED");
        assertThat(outcome("policy.md", text)).isNotEqualTo("TOO_SLOW").isNotEqualTo("DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ol><li>a", "<table><tr><td>", "<p>a", "<h2>a</h2>", "<b>"})
    void isNeverTooMuchMarkup(String unit) {
        byte[] page = unit.repeat(SIZE / unit.length()).getBytes(StandardCharsets.UTF_8);

        assertThat(outcome("policy.html", page)).isNotEqualTo("TOO_SLOW").isNotEqualTo("DAMAGED");
    }

    private String outcome(String name, byte[] content) {
        try {
            return reader.read(name, content).clauses().size() + " clauses";
        } catch (UnreadablePolicyException e) {
            return e.reason().name();
        }
    }
}
