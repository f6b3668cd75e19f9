package io.github.probity.nlp.screening;

import java.util.Locale;

/** How grave a finding is: {@code LOW} is the policies' minor abuse, the others their serious abuse. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
