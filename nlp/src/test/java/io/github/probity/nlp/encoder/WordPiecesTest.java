package io.github.probity.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordPiecesTest {

    private static WordPieces wordPieces;

    @BeforeAll
    static void readVocabulary() throws Exception {
        try (InputStream in = MiniLm.resource("/all-minilm-l6-v2-q-tokenizer.json")) {
            wordPieces = new WordPieces(Vocabulary.read(in));
        }
    }

    @Test
    void givesTheNumbersThatTheModelsOwnTokenizerGives() throws Exception {
        List<String> different = new ArrayList<>();
        for (JsonNode row : expected()) {
            long[] numbers = wordPieces.numbers(row.get("text").asString(), 128);
            if (!sameNumbers(numbers, row.get("numbers"))) {
                different.add(row.get("text").asString());
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void looksAtNoMoreOfALongTextThanTheWindowHolds() {
        assertThat(wordPieces.numbers("word ".repeat(1_000_000), 128))
                .hasSize(128)
                .endsWith(102L);
    }

    private static boolean sameNumbers(long[] numbers, JsonNode expected) {
        boolean same = numbers.length == expected.size();
        for (int n = 0; same && n < numbers.length; n++) {
            same = numbers[n] == expected.get(n).asLong();
        }
        return same;
    }

    private static List<JsonNode> expected() throws Exception {
        JsonMapper json = new JsonMapper();
        try (InputStream in = WordPiecesTest.class.getResourceAsStream("/encoder/word-pieces.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(json::readTree)
                    .toList();
        }
    }
}
