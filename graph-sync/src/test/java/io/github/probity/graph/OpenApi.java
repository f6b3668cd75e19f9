package io.github.probity.graph;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Graph's own description, as far as it can tell a right request from a wrong one. */
public final class OpenApi {

    private static final Path FILE = Path.of("../../shared/reference/graph-openapi-subset.json");

    private final JsonObject document;

    private OpenApi(JsonObject document) {
        this.document = document;
    }

    /** Empty where the description does not lie beside the checkout. */
    public static Optional<OpenApi> beside() {
        if (!Files.exists(FILE)) return Optional.empty();
        try {
            return Optional.of(
                    new OpenApi(JsonParser.parseString(Files.readString(FILE)).getAsJsonObject()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The operation for a path without version, the one with most literal segments first. */
    public Optional<Operation> operation(String method, String path) {
        var paths = document.getAsJsonObject("paths");
        return paths.keySet().stream()
                .filter(template -> path.matches(expression(template)))
                .min((a, b) -> Long.compare(placeholders(a), placeholders(b)))
                .map(template -> paths.getAsJsonObject(template).getAsJsonObject(method.toLowerCase(Locale.ROOT)))
                .map(Operation::new);
    }

    private static String expression(String template) {
        return Pattern.quote(template.replaceAll("\\(\\)$", "")).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q")
                + "(\\(\\))?";
    }

    private static long placeholders(String template) {
        return template.chars().filter(c -> c == '{').count();
    }

    /** One operation of the description. */
    public final class Operation {

        private final JsonObject json;

        private Operation(JsonObject json) {
            this.json = json;
        }

        public Optional<JsonObject> option(String name) {
            return stream(json.getAsJsonArray("parameters"))
                    .filter(p -> p.get("name").getAsString().equals(name))
                    .findFirst();
        }

        /** Names of all properties of what the operation gives, of an item if it gives a list. */
        public Set<String> properties() {
            var schema = json.getAsJsonObject("responses")
                    .getAsJsonObject("2XX")
                    .getAsJsonObject("content")
                    .getAsJsonObject("application/json")
                    .getAsJsonObject("schema");
            var value = schema.has("x-collection")
                    ? schema.getAsJsonObject("properties").getAsJsonObject("value")
                    : null;
            var names = new HashSet<String>();
            collect(value == null ? schema : value.getAsJsonObject("items"), names);
            return names;
        }
    }

    private void collect(JsonObject schema, Set<String> names) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").getAsString().replace("#/components/schemas/", "");
            collect(
                    document.getAsJsonObject("components")
                            .getAsJsonObject("schemas")
                            .getAsJsonObject(name),
                    names);
        }
        if (schema.has("properties"))
            names.addAll(schema.getAsJsonObject("properties").keySet());
        stream(schema.getAsJsonArray("allOf")).forEach(part -> collect(part, names));
    }

    private static Stream<JsonObject> stream(@Nullable JsonArray array) {
        return StreamSupport.stream(
                        Objects.requireNonNullElseGet(array, JsonArray::new).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }
}
