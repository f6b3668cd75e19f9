package io.github.probity.graph.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reading Graph's JSON where a property may be absent or null. */
final class Json {

    private Json() {}

    static Optional<String> text(JsonObject object, String property) {
        return Optional.ofNullable(object.get(property))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    static List<String> texts(JsonObject object, String property) {
        return Optional.ofNullable(object.getAsJsonArray(property)).stream()
                .flatMap(array -> StreamSupport.stream(array.spliterator(), false))
                .map(JsonElement::getAsString)
                .toList();
    }

    static JsonArray array(List<JsonObject> objects) {
        var array = new JsonArray(objects.size());
        objects.forEach(array::add);
        return array;
    }
}
