package io.github.probity.graph.message.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Encryption keys in memory, the newest first. */
public final class KeyRing implements EncryptionKeys {

    /** Shared by all tests, because making one takes long. */
    private static final EncryptionKey FIRST = made("certificate-1");

    private final Deque<EncryptionKey> keys = new ArrayDeque<>(List.of(FIRST));

    /** Makes a new key and keeps those before it. */
    public void rotate(String id) {
        keys.addFirst(made(id));
    }

    private static EncryptionKey made(String id) {
        return EncryptionKey.generate(id, Instant.parse("2026-11-01T00:00:00Z"), Duration.ofDays(365));
    }

    /** Forgets all but the current key. */
    public void forgetOld() {
        while (keys.size() > 1) keys.removeLast();
    }

    @Override
    public EncryptionKey current() {
        return keys.getFirst();
    }

    @Override
    public Optional<EncryptionKey> byId(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
