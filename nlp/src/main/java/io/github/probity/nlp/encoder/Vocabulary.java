package io.github.probity.nlp.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads the pieces and their numbers out of a Hugging Face {@code tokenizer.json}. */
final class Vocabulary {

    private Vocabulary() {}

    static Map<String, Integer> read(InputStream tokenizer) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(tokenizer)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME && "vocab".equals(json.currentName())) {
                    json.nextToken();
                    return pieces(json);
                }
            }
        }
        throw new IOException("the tokenizer has no vocabulary");
    }

    private static Map<String, Integer> pieces(JsonParser json) {
        Map<String, Integer> pieces = new HashMap<>(65_536);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String piece = json.currentName();
            json.nextToken();
            pieces.put(piece, json.getIntValue());
        }
        return pieces;
    }
}
