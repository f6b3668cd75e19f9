package io.github.probity.graph.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of {@code $filter} that is offered: {@code eq}, {@code startswith}, and {@code gt} and {@code lt} with a time, joined by {@code and}. */
record Filter(Set<String> properties, Predicate<JsonObject> test) {

    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final Pattern EQUAL = Pattern.compile("(\\w+) eq (?:" + TEXT + "|(true|false|null))");
    private static final Pattern STARTS = Pattern.compile("startswith\\((\\w+),\\s*" + TEXT + "\\)");
    private static final Pattern TIME = Pattern.compile("(\\w+) (gt|lt) (\\d{4}-[\\dT:.-]+Z)");
    private static final Pattern AND = Pattern.compile(" and ");

    private record Term(String property, Predicate<JsonObject> test) {}

    static Filter of(String text) {
        if (text.isBlank()) return new Filter(Set.of(), any -> true);
        var terms = terms(text.strip());
        return new Filter(
                Set.copyOf(terms.stream().map(Term::property).toList()),
                object -> terms.stream().allMatch(term -> term.test.test(object)));
    }

    private static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        var equal = EQUAL.matcher(text);
        var starts = STARTS.matcher(text);
        var time = TIME.matcher(text);
        var and = AND.matcher(text);
        int at = 0;
        while (true) {
            if (equal.region(at, text.length()).lookingAt()) {
                terms.add(equality(equal.group(1), equal.group(2), equal.group(3)));
                at = equal.end();
            } else if (starts.region(at, text.length()).lookingAt()) {
                terms.add(prefix(starts.group(1), unescape(starts.group(2))));
                at = starts.end();
            } else if (time.region(at, text.length()).lookingAt()) {
                terms.add(moment(time.group(1), time.group(2), time.group(3)));
                at = time.end();
            } else {
                throw unsupported(text);
            }
            if (at == text.length()) return terms;
            if (!and.region(at, text.length()).lookingAt()) throw unsupported(text);
            at = and.end();
        }
    }

    private static Term equality(String property, @Nullable String text, String word) {
        var wanted = text == null ? word : unescape(text);
        return new Term(property, object -> wanted.equalsIgnoreCase(valueOf(object, property)));
    }

    private static Term prefix(String property, String start) {
        var wanted = start.toLowerCase(Locale.ROOT);
        return new Term(
                property,
                object -> valueOf(object, property).toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    private static Term moment(String property, String operator, String text) {
        try {
            var bound = Instant.parse(text);
            int sign = operator.equals("gt") ? 1 : -1;
            return new Term(
                    property,
                    object -> Json.text(object, property)
                            .map(Instant::parse)
                            .filter(value -> value.compareTo(bound) * sign > 0)
                            .isPresent());
        } catch (DateTimeException notADate) {
            throw unsupported(text);
        }
    }

    private static String valueOf(JsonObject object, String property) {
        JsonElement value = object.get(property);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "null";
    }

    private static String unescape(String text) {
        return text.replace("''", "'");
    }

    private static GraphRefusal unsupported(String text) {
        return GraphRefusal.unsupportedQuery(
                "The sandbox offers $filter with 'eq', 'startswith', and 'gt' and 'lt' with a time, joined by 'and', not '"
                        + text + "'.");
    }
}
