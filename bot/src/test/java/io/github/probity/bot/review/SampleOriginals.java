package io.github.probity.bot.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Conversations of the tests' own, as faithful to the port as they must be: what is read is what stands there now, a deleted
 * message is gone, and while it is out of order nothing is answered. All other messages are another's.
 */
@Component
@Primary
public class SampleOriginals implements Originals {

    private static final String SOURCE = "sample/";

    private final Map<MessageRef, Original> messages = new ConcurrentHashMap<>();
    private final Map<MessageRef, List<MessageRef>> conversations = new ConcurrentHashMap<>();
    private final Map<MessageRef, Blocking> blocked = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<MessageRef> outOfOrder = new ConcurrentLinkedQueue<>();
    private final Map<MessageRef, Runnable> happenings = new ConcurrentHashMap<>();
    private final ObjectProvider<Originals> all;

    SampleOriginals(ObjectProvider<Originals> all) {
        this.all = all;
    }

    /** A message in a conversation of its own, that can be read there. */
    public static MessageRef place() {
        String id = UUID.randomUUID().toString();
        return new MessageRef(SOURCE + id, id, "/" + id);
    }

    /** Somebody says something, in the conversation of a message. */
    public void say(MessageRef in, MessageRef message, @Nullable String sender, @Nullable String name, String text) {
        List<MessageRef> conversation = conversations.computeIfAbsent(in, key -> new ArrayList<>());
        conversation.add(message);
        Duration after = Duration.ofMinutes(conversation.size());
        messages.put(message, new Original(message, sender, name, text, Sample.SENT.plus(after), false, false));
    }

    void delete(MessageRef message) {
        messages.remove(message);
    }

    void breakDown(MessageRef message) {
        outOfOrder.add(message);
    }

    /** Happens once, before the message is hidden. */
    void meanwhile(MessageRef message, Runnable happening) {
        happenings.put(message, happening);
    }

    void mend(MessageRef message) {
        outOfOrder.remove(message);
    }

    /** What its sender reads in its place; null while it can be read. */
    @Nullable Blocking blocking(MessageRef message) {
        return blocked.get(message);
    }

    @Override
    public Optional<Original> read(MessageRef message) {
        return answer(
                message,
                there -> Optional.ofNullable(messages.get(message)),
                other -> other.read(message),
                Optional.empty());
    }

    @Override
    public List<Original> around(MessageRef message, int each) {
        return answer(
                message,
                there -> conversations.getOrDefault(message, List.of()).stream()
                        .flatMap(one -> Optional.ofNullable(messages.get(one)).stream())
                        .toList(),
                other -> other.around(message, each),
                List.of());
    }

    @Override
    public boolean block(MessageRef message, Blocking blocking) {
        return answer(
                message,
                there -> {
                    Optional.ofNullable(happenings.remove(message)).ifPresent(Runnable::run);
                    blocked.put(message, blocking);
                    return messages.containsKey(message);
                },
                other -> other.block(message, blocking),
                false);
    }

    @Override
    public boolean unblock(MessageRef message) {
        return answer(
                message,
                there -> {
                    blocked.remove(message);
                    return messages.containsKey(message);
                },
                other -> other.unblock(message),
                false);
    }

    private <T> T answer(MessageRef message, Function<MessageRef, T> here, Function<Originals, T> there, T gone) {
        if (!message.source().startsWith(SOURCE)) {
            return all.stream()
                    .filter(other -> other != this)
                    .findFirst()
                    .map(there)
                    .orElse(gone);
        }
        if (outOfOrder.contains(message)) {
            throw new Unreachable("The sample system is out of order.", new IllegalStateException("out of order"));
        }
        return here.apply(message);
    }
}
