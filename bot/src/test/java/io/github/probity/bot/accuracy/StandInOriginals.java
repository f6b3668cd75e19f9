package io.github.probity.bot.accuracy;

import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Original;
import io.github.probity.bot.review.Originals;
import io.github.probity.bot.running.RunningProbity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** A system that holds what tests put into it, keeps the port's promises, and is out of reach when a test wishes it. */
public final class StandInOriginals implements Originals {

    private final Map<MessageRef, Original> messages = new ConcurrentHashMap<>();
    private boolean reachable = true;

    /** The one that the running Probity reads samples from, from now on. */
    public static StandInOriginals connected() {
        StandInOriginals standIn = new StandInOriginals();
        Supplier<@Nullable Originals> supplier = () -> standIn;
        ReflectionTestUtils.setField(RunningProbity.get().bean(LiveMessages.class), "originals", supplier);
        return standIn;
    }

    public void put(MessageRef message, @Nullable String sender, String text) {
        messages.put(
                message,
                new Original(message, sender, "Sam Ple", text, Instant.parse("2026-11-20T10:00:00Z"), false, false));
    }

    void delete(MessageRef message) {
        messages.computeIfPresent(
                message,
                (ref, was) -> new Original(ref, was.sender(), was.senderName(), "", was.sentAt(), true, was.blocked()));
    }

    void remove(MessageRef message) {
        messages.remove(message);
    }

    void reachable(boolean now) {
        reachable = now;
    }

    @Override
    public Optional<Original> read(MessageRef message) {
        if (!reachable) {
            throw new Unreachable("Teams does not answer just now.", new IllegalStateException());
        }
        return Optional.ofNullable(messages.get(message));
    }

    @Override
    public List<Original> around(MessageRef message, int each) {
        return read(message).stream().toList();
    }

    @Override
    public boolean block(MessageRef message, Blocking blocking) {
        return messages.containsKey(message);
    }

    @Override
    public boolean unblock(MessageRef message) {
        return messages.containsKey(message);
    }
}
