package io.github.probity.graph.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
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

    static List<JsonObject> objects(JsonObject object, String property) {
        return StreamSupport.stream(object.getAsJsonArray(property).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** A request's body; what is no object is refused as Graph does. */
    static JsonObject object(String body) {
        try {
            return JsonParser.parseString(body).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException notAnObject) {
            throw GraphRefusal.badRequest("Unable to read JSON request payload.");
        }
    }

    static JsonObject child(JsonObject object, String property) {
        var child = object.get(property);
        if (child != null && child.isJsonObject()) return child.getAsJsonObject();
        throw GraphRefusal.badRequest("The property '" + property + "' must be an object.");
    }

    /** An object of text properties, given as name, value, name, value. */
    static JsonObject of(String... namesAndValues) {
        var object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) object.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        return object;
    }

    static JsonArray array(List<JsonObject> objects) {
        var array = new JsonArray(objects.size());
        objects.forEach(array::add);
        return array;
    }
}
