package io.github.probity.graph.message;

import com.microsoft.graph.models.ChatMessagePolicyViolation;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphRefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Single messages of Teams, always as they are now. Every call may be repeated without harm, and fails with
 * {@link AccessRefusedException} for want of a permission or licence and with
 * {@link io.github.probity.graph.client.GraphUnavailableException} while Graph is down.
 */
public final class Messages {

    private final GraphMessages graph;
    private final Surroundings surroundings;

    public Messages(GraphConnection connection) {
        this.graph = new GraphMessages(connection);
        this.surroundings = new Surroundings(graph);
    }

    /** The message now; a deleted one without its text; empty if Graph knows none such. */
    public Optional<ChatMessage> read(MessageReference message) {
        return ifThere(() -> graph.message(message));
    }

    /**
     * The conversation around a message, itself included, oldest first: in a chat what was written before it and in the
     * ten minutes after, in a channel its thread. Empty if there is no such message.
     *
     * @param each how many messages at most on either side, 1 to 49
     */
    public List<ChatMessage> around(MessageReference message, int each) {
        if (each < 1 || each > GraphMessages.PAGE - 1) throw new IllegalArgumentException("1 to 49, not " + each);
        return read(message)
                .flatMap(found -> ifThere(() -> surroundings.of(found, each)))
                .orElse(List.of());
    }

    /** Hides a message from its readers and tells its sender why; false if there is no such message. */
    public boolean block(MessageReference message, Block block) {
        return setViolation(message, ViolationMapping.block(block));
    }

    /** Lets a blocked message be read again; false if there is no such message. */
    public boolean unblock(MessageReference message) {
        return setViolation(message, ViolationMapping.unblock());
    }

    private boolean setViolation(MessageReference message, ChatMessagePolicyViolation violation) {
        return ifThere(() -> {
                    graph.setViolation(message, violation);
                    return message;
                })
                .isPresent();
    }

    private static <T> Optional<T> ifThere(Supplier<@Nullable T> request) {
        try {
            return Optional.ofNullable(request.get());
        } catch (GraphRefusedException refused) {
            if (refused.isNotFound()) return Optional.empty();
            throw refused;
        }
    }
}
