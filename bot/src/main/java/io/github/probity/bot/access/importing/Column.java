package io.github.probity.bot.access.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a register may hold, by the names that its heading may have. */
enum Column {
    NAME(true, "name", "who", "person", "user", "enw", "pwy"),
    KIND(true, "kind", "type", "math"),
    WHAT(true, "what", "account", "app", "device", "beth", "cyfrif"),
    PURPOSE(false, "purpose", "why", "reason", "diben", "pam"),
    CONDITIONS(false, "conditions", "condition", "amodau"),
    FROM(false, "from", "since", "start", "o", "ers"),
    UNTIL(false, "until", "end", "expires", "expiry", "tan");

    private final boolean required;
    private final List<String> headings;

    Column(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    boolean isRequired() {
        return required;
    }

    String heading() {
        return headings.get(0);
    }

    static Optional<Column> of(String heading) {
        String small = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(small))
                .findFirst();
    }
}
