package io.github.probity.graph.message.notification;

import java.util.Optional;

/** Port: the certificates for which Graph encrypts, the newest in use and old ones as long as they may be named. */
public interface EncryptionKeys {

    /** The one to give Graph with the next subscription or renewal. */
    EncryptionKey current();

    /** Any that is kept, by the id that was given to Graph. */
    Optional<EncryptionKey> byId(String id);
}
