package io.github.probity.graph.message.notification;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What was posted, read within bounds of size, depth and number that Graph stays far below. */
record Body(List<Item> items, List<String> tokens) {

    static final int LARGEST = 4 * 1024 * 1024;
    private static final int DEEPEST = 16;
    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_TOKENS = 32;
    private static final TypeAdapter<JsonElement> JSON = new Gson().getAdapter(JsonElement.class);

    static Body of(byte[] body) {
        if (body.length > LARGEST) throw new Refused(Reason.TOO_LARGE);
        var json = json(body);
        var items = array(json.get("value"));
        var tokens = json.has("validationTokens") ? array(json.get("validationTokens")) : new JsonArray();
        if (items.size() > MOST_ITEMS || tokens.size() > MOST_TOKENS) throw new Refused(Reason.TOO_LARGE);
        return new Body(
                elements(items).stream().map(Body::object).map(Item::of).toList(),
                elements(tokens).stream().map(Body::text).toList());
    }

    private static JsonObject json(byte[] body) {
        try (var reader =
                new JsonReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(DEEPEST);
            var json = JSON.read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) throw new Refused(Reason.NOT_JSON);
            return object(json);
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException unreadable) {
            throw new Refused(Reason.NOT_JSON);
        }
    }

    private static JsonArray array(@Nullable JsonElement element) {
        if (element != null && element.isJsonNull()) return new JsonArray();
        if (element == null || !element.isJsonArray()) throw new Refused(Reason.NOT_A_NOTIFICATION);
        return element.getAsJsonArray();
    }

    private static JsonObject object(@Nullable JsonElement element) {
        if (element == null || !element.isJsonObject()) throw new Refused(Reason.NOT_A_NOTIFICATION);
        return element.getAsJsonObject();
    }

    private static String text(JsonElement element) {
        if (!element.isJsonPrimitive()) throw new Refused(Reason.NOT_A_NOTIFICATION);
        return element.getAsString();
    }

    private static List<JsonElement> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
