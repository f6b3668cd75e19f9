package io.github.probity.bot.cli;

import java.nio.charset.StandardCharsets;

/**
 * One line of input.
 *
 * @param where which line it is, for the person who wrote it: {@code line 3}
 * @param content its bytes, without the line's end
 * @param isWhole false if it was too long to be kept, and {@code content} is empty
 */
public record InputLine(String where, byte[] content, boolean isWhole) {

    /** The line as text, with U+FFFD for what is no UTF-8. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    boolean isBlank() {
        for (byte b : content) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return isWhole;
    }
}
