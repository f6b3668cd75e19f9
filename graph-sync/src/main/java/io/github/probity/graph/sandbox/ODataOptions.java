package io.github.probity.graph.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The query options of one request.
 *
 * @param select property names, empty for Graph's default set
 * @param expand navigation properties to write inline, each with the names selected from it
 * @param from how many items earlier pages have shown
 * @param since the count of changes a delta starts from, empty for everything
 */
record ODataOptions(
        List<String> select, Map<String, List<String>> expand, Filter filter, int top, int from, Optional<Long> since) {

    private static final int DEFAULT_PAGE = 100;
    private static final int LARGEST_PAGE = 999;
    private static final Pattern EXPAND = Pattern.compile("(\\w+)(?:\\(\\$select=([\\w,]+)\\))?");
    private static final Set<String> OFFERED = Set.of(
            "$select",
            "$expand",
            "$filter",
            "$top",
            "$count",
            "$skiptoken",
            "$skipToken",
            "$deltatoken",
            "$deltaToken");

    static ODataOptions of(Map<String, String> query) {
        query.keySet().stream()
                .filter(name -> name.startsWith("$") && !OFFERED.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw GraphRefusal.unsupportedQuery("The sandbox does not offer the query option '" + name + "'.");
                });
        return new ODataOptions(
                names(query.getOrDefault("$select", "")),
                expansions(query.getOrDefault("$expand", "")),
                Filter.of(query.getOrDefault("$filter", "")),
                top(query.get("$top")),
                (int) token(query, "$skiptoken").orElse(0L).longValue(),
                token(query, "$deltatoken"));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private static Map<String, List<String>> expansions(String text) {
        if (text.isBlank()) return Map.of();
        var one = EXPAND.matcher(text.strip());
        if (!one.matches()) {
            throw GraphRefusal.unsupportedQuery("The sandbox offers one $expand of one property, not '" + text + "'.");
        }
        return Map.of(one.group(1), one.group(2) == null ? List.of() : names(one.group(2)));
    }

    private static int top(@Nullable String text) {
        if (text == null) return DEFAULT_PAGE;
        try {
            int top = Integer.parseInt(text);
            if (top >= 1 && top <= LARGEST_PAGE) return top;
        } catch (NumberFormatException notANumber) {
            // Refused below, like a number out of range.
        }
        throw GraphRefusal.badRequest(
                "Invalid page size specified: '" + text + "'. Must be between 1 and 999 inclusive.");
    }

    private static Optional<Long> token(Map<String, String> query, String name) {
        var text = query.entrySet().stream()
                .filter(option -> option.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
        try {
            return text.map(Long::valueOf).filter(token -> token >= 0 && token <= Integer.MAX_VALUE);
        } catch (NumberFormatException notOurs) {
            throw GraphRefusal.badRequest("The " + name + " is not one that this service gave out.");
        }
    }
}
