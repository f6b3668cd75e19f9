package io.github.probity.bot.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who decides can say. */
public enum Answer {
    AGREE,
    REFUSE,
    ASK;

    /** As forms, cards and messages have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Answer> of(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }
}
