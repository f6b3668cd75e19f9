package io.github.probity.nlp.policy.answering;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A {@link VectorStore} in one file, written anew after each change and put in place in one move, so that a crash leaves
 * the old file or the new one. Vectors no longer asked for are dropped at the next change. A file that cannot be read is
 * made again; one that cannot be written costs the next start its time, and the log says so.
 */
public final class FileVectorStore implements VectorStore {

    private static final Logger log = LoggerFactory.getLogger(FileVectorStore.class);

    private final Path file;

    public FileVectorStore(Path file) {
        this.file = file;
    }

    @Override
    public synchronized List<float[]> vectors(List<String> texts, String fingerprint, Maker maker) {
        Map<String, float[]> kept = read(fingerprint);
        List<String> missing = new ArrayList<>(new LinkedHashSet<>(
                texts.stream().filter(text -> !kept.containsKey(key(text))).toList()));
        if (!missing.isEmpty()) {
            List<float[]> made = maker.make(missing);
            for (int n = 0; n < made.size(); n++) {
                kept.put(key(missing.get(n)), made.get(n));
            }
        }
        Map<String, float[]> used = new LinkedHashMap<>();
        for (String text : texts) {
            String key = key(text);
            used.put(key, java.util.Objects.requireNonNull(kept.get(key)));
        }
        if (!missing.isEmpty()) {
            write(fingerprint, used);
        }
        return texts.stream()
                .map(text -> java.util.Objects.requireNonNull(used.get(key(text))))
                .toList();
    }

    private Map<String, float[]> read(String fingerprint) {
        Map<String, float[]> vectors = new HashMap<>();
        if (!Files.exists(file)) {
            return vectors;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUTF().equals(fingerprint)) {
                int dimensions = in.readInt();
                for (int left = in.readInt(); left > 0; left--) {
                    vectors.put(in.readUTF(), vector(in, dimensions));
                }
            }
        } catch (IOException e) {
            log.warn("The kept vectors in {} cannot be read ({}); they are made again.", file, e.toString());
            vectors.clear();
        }
        return vectors;
    }

    private static float[] vector(DataInputStream in, int dimensions) throws IOException {
        float[] vector = new float[dimensions];
        for (int n = 0; n < dimensions; n++) {
            vector[n] = in.readFloat();
        }
        return vector;
    }

    private void write(String fingerprint, Map<String, float[]> vectors) {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next)))) {
                out.writeUTF(fingerprint);
                out.writeInt(vectors.values().iterator().next().length);
                out.writeInt(vectors.size());
                for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
                    out.writeUTF(entry.getKey());
                    for (float value : entry.getValue()) {
                        out.writeFloat(value);
                    }
                }
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("The vectors could not be kept in {} ({}); the next start makes them again.", file, e.toString());
        }
    }

    private static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
