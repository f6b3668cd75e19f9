package io.github.probity.bot.screening;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the organisation lets a kind of finding lead to, the least first. */
public enum Power {
    /** Nothing, not even a number. */
    OFF,
    /** A number in the report, and no case. */
    COUNT,
    /** A case, and after a reviewer's decision a word to the sender. */
    TELL,
    /** A case, and the message is hidden from its readers until a reviewer decides. */
    BLOCK;

    /** As in addresses, messages and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Power> of(String code) {
        return Arrays.stream(values())
                .filter(power -> power.code().equals(code))
                .findFirst();
    }
}
