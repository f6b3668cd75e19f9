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
import java.util.List;
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

        /** What is wrong with a body: names and values that Graph does not know. */
        public List<String> problemsIn(JsonElement body) {
            if (!json.has("requestBody")) return List.of("no body is taken");
            var content = json.getAsJsonObject("requestBody").getAsJsonObject("content");
            return new Conformity(OpenApi.this::parts)
                    .problems(body, content.getAsJsonObject("application/json").getAsJsonObject("schema"));
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

    /** What is wrong with a value that should be of a named type, as {@code microsoft.graph.chatMessage}. */
    public List<String> problemsIn(JsonElement value, String type) {
        return new Conformity(this::parts).problems(value, schema(type));
    }

    private JsonObject schema(String type) {
        return document.getAsJsonObject("components").getAsJsonObject("schemas").getAsJsonObject(type);
    }

    /** A schema and all that it refers to or is made of. */
    private Stream<JsonObject> parts(JsonObject schema) {
        var reference = schema.has("$ref")
                ? parts(schema(schema.get("$ref").getAsString().replace("#/components/schemas/", "")))
                : Stream.<JsonObject>empty();
        return Stream.concat(
                Stream.concat(Stream.of(schema), reference),
                stream(schema.getAsJsonArray("allOf")).flatMap(this::parts));
    }

    private void collect(JsonObject schema, Set<String> names) {
        parts(schema)
                .filter(part -> part.has("properties"))
                .forEach(part -> names.addAll(part.getAsJsonObject("properties").keySet()));
    }

    private static Stream<JsonObject> stream(@Nullable JsonArray array) {
        return StreamSupport.stream(
                        Objects.requireNonNullElseGet(array, JsonArray::new).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }
}
