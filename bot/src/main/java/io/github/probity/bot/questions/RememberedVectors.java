package io.github.probity.bot.questions;

import io.github.probity.nlp.policy.answering.VectorStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps the vectors of the last few thousand questions in memory only: what people asked is not written to files. */
class RememberedVectors implements VectorStore {

    private static final int MOST = 4_000;

    private final Map<String, float[]> vectors = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST;
        }
    });

    @Override
    public List<float[]> vectors(List<String> texts, String fingerprint, Maker maker) {
        List<String> missing = texts.stream()
                .filter(text -> !vectors.containsKey(text))
                .distinct()
                .toList();
        List<float[]> made = maker.make(missing);
        Map<String, float[]> all = new java.util.HashMap<>();
        for (int n = 0; n < missing.size(); n++) {
            all.put(missing.get(n), made.get(n));
        }
        List<float[]> found = new ArrayList<>();
        for (String text : texts) {
            float[] vector = all.containsKey(text) ? all.get(text) : vectors.get(text);
            found.add(vector == null ? maker.make(List.of(text)).get(0) : Objects.requireNonNull(vector));
        }
        vectors.putAll(all);
        return found;
    }
}
