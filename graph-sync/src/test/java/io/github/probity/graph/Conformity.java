package io.github.probity.graph;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether JSON has only names and values that a schema knows. Annotations, as {@code @odata.type}, are let pass. */
record Conformity(Function<JsonObject, Stream<JsonObject>> parts) {

    List<String> problems(JsonElement value, JsonObject schema) {
        var problems = new ArrayList<String>();
        check("", value, schema, problems);
        return problems;
    }

    private void check(String at, JsonElement value, JsonObject schema, List<String> problems) {
        if (value.isJsonNull()) return;
        var all = parts.apply(schema).toList();
        for (var part : all) checkPart(at, value, part, problems);
        if (value.isJsonObject()) checkObject(at, value.getAsJsonObject(), all, problems);
    }

    private void checkPart(String at, JsonElement value, JsonObject part, List<String> problems) {
        if (part.has("enum") && !strings(part, "enum").contains(value.getAsString())) {
            problems.add(at + " cannot be " + value);
        }
        if (part.has("x-enum-flags")
                && !strings(part, "x-enum-flags")
                        .containsAll(Arrays.asList(value.getAsString().split(",")))) {
            problems.add(at + " cannot be " + value);
        }
        if (!part.has("type") || hasType(value, part.get("type").getAsString())) {
            if (value.isJsonArray() && part.has("items")) {
                value.getAsJsonArray().forEach(item -> check(at, item, part.getAsJsonObject("items"), problems));
            }
            return;
        }
        problems.add(at + " is no " + part.get("type").getAsString());
    }

    private void checkObject(String at, JsonObject object, List<JsonObject> parts, List<String> problems) {
        Map<String, JsonObject> known = new HashMap<>();
        for (var part : parts) {
            if (!part.has("properties")) continue;
            var properties = part.getAsJsonObject("properties");
            properties.keySet().forEach(name -> known.put(name, properties.getAsJsonObject(name)));
        }
        boolean isOpen = parts.stream().anyMatch(part -> part.has("x-open-type") || part.has("x-free-form"));
        for (var name : object.keySet()) {
            if (name.contains("@")) continue;
            if (known.containsKey(name)) check(at + "/" + name, object.get(name), known.get(name), problems);
            else if (!isOpen) problems.add(at + "/" + name + " is not known");
        }
    }

    private static boolean hasType(JsonElement value, String type) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "boolean" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "integer", "number" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
            default -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
        };
    }

    private static List<String> strings(JsonObject part, String name) {
        return part.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
