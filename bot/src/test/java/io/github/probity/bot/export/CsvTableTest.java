package io.github.probity.bot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+441632960144",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =cmd|' /C calc'!A0",
                "\u00a0=1",
                "\ufeff=1",
                "\uff1d1+1"
            })
    void whatASpreadsheetWouldRunIsText(String cell) {
        assertThat(row(cell)).startsWith("\"'");
    }

    @Test
    void ordinaryWordsAreLeftAlone() {
        assertThat(row("May I e-mail = send it?")).isEqualTo("\"May I e-mail = send it?\"");
    }

    @Test
    void quotationMarksAndLineBreaksStayInTheirCell() {
        assertThat(row("a \"b\",\nc")).isEqualTo("\"a \"\"b\"\",\nc\"");
    }

    @Test
    void negativeNumbersAreNumbers() {
        assertThat(row(-0.5)).isEqualTo("\"-0.5\"");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(row(null)).isEqualTo("\"\"");
    }

    private static String row(@Nullable Object cell) {
        String text = new String(
                CsvTable.withHeader("h").row(new @Nullable Object[] {cell}).bytes(), StandardCharsets.UTF_8);
        return text.substring("\ufeff\"h\"\r\n".length(), text.length() - 2);
    }
}
