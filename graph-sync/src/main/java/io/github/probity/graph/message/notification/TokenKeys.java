package io.github.probity.graph.message.notification;

import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** Port: the keys with which Microsoft signs tokens. */
@FunctionalInterface
public interface TokenKeys {

    /**
     * The key with this id; empty if Microsoft has none such.
     *
     * @throws IOException if that cannot be learnt now
     */
    Optional<RSAPublicKey> byId(String keyId) throws IOException;
}
