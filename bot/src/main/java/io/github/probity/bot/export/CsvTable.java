package io.github.probity.bot.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, which Excel needs to see it.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front (ASVS 1.2.10).
 */
public final class CsvTable {

    private static final Pattern FORMULA =
            Pattern.compile("\\A[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]");

    private final StringBuilder text = new StringBuilder("\ufeff");

    private CsvTable() {}

    public static CsvTable withHeader(String... names) {
        return new CsvTable().row((Object[]) names);
    }

    /** Adds a row; null is an empty cell. */
    public CsvTable row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        String words = Objects.toString(value, "");
        boolean isFormula = !(value instanceof Number) && FORMULA.matcher(words).find();
        return "\"" + (isFormula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
    }
}
