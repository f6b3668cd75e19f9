package io.github.probity.bot.screening.web;

import io.github.probity.bot.screening.ScopeEntry.Kind;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entered.
 *
 * @param effect {@code watch} or {@code exclude}
 * @param kind code of a kind
 * @param name of a group or person, or the identifier of a chat, channel or team
 */
record ScopeForm(String effect, String kind, String name, String reason) {

    static final ScopeForm EMPTY = new ScopeForm("", "", "", "");

    ScopeForm(@Nullable String effect, @Nullable String kind, @Nullable String name, @Nullable String reason) {
        this.effect = Objects.requireNonNullElse(effect, "");
        this.kind = Objects.requireNonNullElse(kind, "");
        this.name = Objects.requireNonNullElse(name, "");
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    boolean isExcluding() {
        return effect.equals("exclude");
    }

    Kind scopeKind() {
        return kind(kind).orElseThrow();
    }

    static Optional<Kind> kind(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}
