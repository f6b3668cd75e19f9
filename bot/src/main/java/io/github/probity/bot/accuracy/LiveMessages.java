package io.github.probity.bot.accuracy;

import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Original;
import io.github.probity.bot.review.Originals;
import io.github.probity.bot.review.SealedMessages;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads a sample's message where it stands; nothing of it is kept.  */
@Component
class LiveMessages {

    private final SealedMessages messages;
    private final Supplier<@Nullable Originals> originals;

    @Autowired
    LiveMessages(SealedMessages messages, ObjectProvider<Originals> originals) {
        this(messages, originals::getIfAvailable);
    }

    LiveMessages(SealedMessages messages, Supplier<@Nullable Originals> originals) {
        this.messages = messages;
        this.originals = originals;
    }

    /**
     * The message as it is now; empty if it is gone.
     *
     * @throws Originals.Unreachable with a sentence for whoever asked
     */
    Optional<Original> read(MessageRef message) {
        Originals connected = originals.get();
        if (connected == null) {
            throw new Originals.Unreachable(
                    "Probity is not connected to a system in which messages can be read again: ask the operator.",
                    new IllegalStateException("No Originals"));
        }
        return connected.read(message).filter(original -> !original.deleted());
    }

    MessageRef open(byte[] sealed) {
        return messages.open(sealed);
    }
}
