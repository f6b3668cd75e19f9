package io.github.probity.graph.message;

import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphRefusedException;
import io.github.probity.graph.client.GraphUnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that changed since the last time: new, edited and deleted messages, each as it is now. This is the only way
 * to learn of what Graph did not tell, for Teams it never says that it missed something. Messages may come again, so
 * whoever takes them must know them by reference and version.
 */
public final class MessageSweep {

    private final Export export;
    private final SweepSettings settings;
    private final HighWaterMarks marks;
    private final Clock clock;

    public MessageSweep(GraphConnection connection, SweepSettings settings, HighWaterMarks marks, Clock clock) {
        this.export = new Export(connection);
        this.settings = settings;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Hands over what changed in the source up to now, page by page, and moves its mark after each step. What Graph
     * refuses or cannot answer ends the sweep with a sentence in its result; the mark then stands where all before it
     * was handed over. A failure of the taker or of the marks is thrown on, with the mark unmoved.
     */
    public Swept sweep(ExportSource source, Consumer<ChatMessage> taker) {
        var tally = new Tally(taker);
        var mark = marks.of(source);
        try {
            var now = clock.instant();
            var from = mark.map(reached -> reached.minus(settings.overlap())).orElse(now.minus(settings.firstLook()));
            while (from.isBefore(now)) {
                var next = from.plus(settings.step());
                var to = next.isBefore(now) ? next : now;
                export.changed(source, from, to, tally);
                mark = Optional.of(move(source, mark.orElse(to), to));
                from = to;
            }
            return tally.swept(source, mark.orElse(null), null, false);
        } catch (AccessRefusedException refused) {
            return tally.swept(source, mark.orElse(null), refused.getMessage(), true);
        } catch (GraphRefusedException refused) {
            return tally.swept(source, mark.orElse(null), sentence(source, refused), true);
        } catch (GraphUnavailableException unavailable) {
            return tally.swept(source, mark.orElse(null), unavailable.getMessage(), false);
        }
    }

    /** A mark never moves back, not even while the overlap is read again. */
    private Instant move(ExportSource source, Instant mark, Instant to) {
        if (to.isBefore(mark)) return mark;
        marks.reached(source, to);
        return to;
    }

    private static String sentence(ExportSource source, GraphRefusedException refused) {
        var advice = refused.isNotFound()
                ? "There is no such person or team any more: take it out of what is watched."
                : "Check what is watched in the settings.";
        return "The messages of " + source.name() + " could not be exported. " + advice + " " + refused.getMessage();
    }

    /** Counts on the way. */
    static final class Tally {

        private final Consumer<ChatMessage> taker;
        private int messages;
        private int unreadable;

        private Tally(Consumer<ChatMessage> taker) {
            this.taker = taker;
        }

        void take(ChatMessage message) {
            taker.accept(message);
            messages++;
        }

        void unreadable() {
            unreadable++;
        }

        private Swept swept(
                ExportSource source, @Nullable Instant upTo, @Nullable String trouble, boolean needsSomebody) {
            return new Swept(source, upTo, messages, unreadable, Optional.ofNullable(trouble), needsSomebody);
        }
    }
}
