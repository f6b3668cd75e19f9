package io.github.probity.nlp.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of Graph's {@code metadataContent}.
 *
 * @param began {@code startDateTime} as written
 * @param ended {@code endDateTime} as written
 */
record SpokenRecord(
        @Nullable String speaker,
        String text,
        @Nullable String began,
        @Nullable String ended) {

    /** Reads objects wherever they stand and as far as they go: lines, lists, broken off, with bare quotes inside. */
    static List<SpokenRecord> in(String json) {
        return new Scan(json).records();
    }

    static boolean isIn(String text) {
        return text.contains("\"spokenText\"")
                || text.contains("\"speakerName\"") && text.strip().startsWith("{");
    }

    /** The words with the name of who said them; none if nothing was said. */
    List<Voice> voices() {
        @Nullable String name = Voice.name(speaker);
        return Markup.read(text).stream()
                .map(voice -> voice.speaker() == null ? new Voice(name, voice.text()) : voice)
                .toList();
    }

    private static final class Scan {

        private final LooseJson json;
        private final List<SpokenRecord> records = new ArrayList<>();
        private final Map<String, String> fields = new TreeMap<>();

        Scan(String text) {
            this.json = new LooseJson(text);
        }

        List<SpokenRecord> records() {
            while (json.hasNext()) {
                if (json.isAt('{') || json.isAt('}')) {
                    endRecord();
                    json.skip();
                } else if (json.isAt('"')) {
                    field();
                } else {
                    json.skip();
                }
            }
            endRecord();
            return records;
        }

        private void field() {
            String key = json.key();
            if (json.isValueNext()) {
                fields.putIfAbsent(key.toLowerCase(Locale.ROOT), json.value());
            }
        }

        private void endRecord() {
            @Nullable String text = fields.get("spokentext");
            if (text != null) {
                records.add(new SpokenRecord(
                        fields.get("speakername"), text, fields.get("startdatetime"), fields.get("enddatetime")));
            }
            fields.clear();
        }
    }
}
