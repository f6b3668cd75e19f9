package io.github.probity.bot.review;

import java.time.Instant;
import java.util.List;

/** What comes of a reviewer's wish to read the conversation around a message. It is shown once and kept nowhere. */
public sealed interface Look {

    /** Nothing was read. */
    record Refused(Refusal why) implements Look {}

    /** What stands there now, oldest first. */
    record Seen(List<Line> lines) implements Look {

        public Seen {
            lines = List.copyOf(lines);
        }
    }

    /** The message has no address that anybody knows. */
    record Nowhere() implements Look {}

    /** It is not there any more. */
    record Gone() implements Look {}

    /** The other system did not answer, or refused. */
    record Unreachable(String sentence) implements Look {}

    /**
     * A message as it is shown.
     *
     * @param speaker under a pseudonym that holds for this look alone
     * @param text without the names by which the speakers are shown there; empty if it was deleted
     * @param itself whether the case is about this one
     */
    record Line(String speaker, String text, Instant at, boolean deleted, boolean blocked, boolean itself) {}

    /**
     * Who speaks.
     *
     * @param number among those who are not the sender, from zero; -1 for the sender
     */
    record Speaker(int number) {

        static final Speaker SENDER = new Speaker(-1);

        public boolean isSender() {
            return number < 0;
        }

        /** A, B and so on; after Z it begins again with A1. */
        public String letter() {
            String letter = String.valueOf((char) ('A' + number % 26));
            return number < 26 ? letter : letter + number / 26;
        }
    }
}
