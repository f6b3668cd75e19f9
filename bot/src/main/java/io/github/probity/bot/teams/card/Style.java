package io.github.probity.bot.teams.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a run of text looks. */
enum Style {
    PLAIN(Map.of()),
    STRONG(Map.of("weight", "Bolder")),
    HEADING(Map.of("weight", "Bolder", "size", "Medium")),
    SMALL(Map.of("size", "Small", "isSubtle", true));

    private final Map<String, Object> properties;

    Style(Map<String, Object> properties) {
        this.properties = properties;
    }

    Map<String, Object> on(Map<String, Object> run) {
        Map<String, Object> styled = new LinkedHashMap<>(run);
        styled.putAll(properties);
        return Collections.unmodifiableMap(styled);
    }
}
