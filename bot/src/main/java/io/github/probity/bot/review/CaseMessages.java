package io.github.probity.bot.review;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ties messages to cases, and remembers under seal where they stand. */
@Component
class CaseMessages {

    private final MessageTable messages;
    private final Whereabouts whereabouts;
    private final Blocks blocks;
    private final Digests digests;
    private final Clock clock;

    CaseMessages(MessageTable messages, Whereabouts whereabouts, Blocks blocks, Digests digests, Clock clock) {
        this.messages = messages;
        this.whereabouts = whereabouts;
        this.blocks = blocks;
        this.digests = digests;
        this.clock = clock;
    }

    /** What is hidden already is hidden wherever it is sent again. */
    void add(MessageRef message, long opened, long version) {
        messages.add(digests.message(message), opened, version, whereabouts.sealed(message), clock.instant());
        blocks.of(opened).filter(Block::hidden).ifPresent(hidden -> blocks.again(opened));
    }

    void learnPlace(MessageRef message) {
        byte[] place = whereabouts.sealed(message);
        if (place != null) {
            messages.place(digests.message(message), place);
        }
    }
}
