package io.github.probity.bot.review;

import java.util.List;
import java.util.Optional;

/**
 * Port: messages where they stand, as they are now. Nothing that is read through it is kept. What the other system
 * refuses or does not answer comes as {@link Unreachable}, with a sentence for whoever asked.
 */
public interface Originals {

    /** Empty if it is gone, or if nobody knows where it can be read. */
    Optional<Original> read(MessageRef message);

    /** What was said around a message, itself included, oldest first; empty if it is gone or cannot be found. */
    List<Original> around(MessageRef message, int each);

    /** Hides the message from its readers and tells its sender why; false if it is gone or cannot be found. */
    boolean block(MessageRef message, Blocking blocking);

    /** Lets the message be read again; false if it is gone or cannot be found. */
    boolean unblock(MessageRef message);

    /**
     * What the sender is told in place of the message.
     *
     * @param explanation one or two sentences
     * @param clauses the clauses that it may break, each in a few words
     * @param mayOverride whether the sender may let it be read all the same, with a reason
     */
    record Blocking(String explanation, List<String> clauses, boolean mayOverride) {

        public Blocking {
            clauses = List.copyOf(clauses);
        }
    }

    /** The other system did not give or do what it was asked; the message is for the person who asked. */
    final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Unreachable(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
