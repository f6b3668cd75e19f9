package io.github.probity.bot.review;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Moves.Wish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The conversation around a message, for the reviewer who holds the case. It is read where it stands, with the speakers'
 * names taken away, and kept nowhere; that somebody asked for it is written down first.
 */
@Service
public class Surroundings {

    private static final int EACH_WAY = 5;

    private final Moves moves;
    private final Whereabouts whereabouts;
    private final Sealing sealing;
    private final Welfare welfare;
    private final ObjectProvider<Originals> originals;
    private final TransactionTemplate transaction;

    Surroundings(
            Moves moves,
            Whereabouts whereabouts,
            Sealing sealing,
            Welfare welfare,
            ObjectProvider<Originals> originals,
            TransactionTemplate transaction) {
        this.moves = moves;
        this.whereabouts = whereabouts;
        this.sealing = sealing;
        this.welfare = welfare;
        this.originals = originals;
        this.transaction = transaction;
    }

    /** Whether there is something to look at, so far as anybody knows. */
    public boolean canLook(Case at) {
        return originals.getIfAvailable() != null && !whereabouts.of(at.id()).isEmpty();
    }

    /**
     * Reads it now.
     *
     * @param called how a speaker is called in the reader's language
     */
    public Look look(long id, Person reviewer, Function<Look.Speaker, String> called) {
        Optional<Refusal> refusal = Optional.ofNullable(transaction.execute(status -> ask(id, reviewer)))
                .orElseThrow();
        if (refusal.isPresent()) {
            return new Look.Refused(refusal.get());
        }
        Originals reading = originals.getIfAvailable();
        List<MessageRef> known = whereabouts.of(id);
        return reading == null || known.isEmpty()
                ? new Look.Nowhere()
                : read(reading, known.get(0), sealing.senderOf(id).orElse(""), called);
    }

    /** The message itself stands in its conversation, so that this counts as reading what was said. */
    private Optional<Refusal> ask(long id, Person reviewer) {
        if (!welfare.mayRead(id, reviewer)) {
            return Optional.of(Refusal.ENOUGH_TODAY);
        }
        Optional<Refusal> refusal = moves.make(new Wish(id, null, Move.LOOK_AROUND, reviewer, Map.of(), null));
        if (refusal.isEmpty()) {
            welfare.reads(id, reviewer);
        }
        return refusal;
    }

    private static Look read(
            Originals reading, MessageRef message, String sender, Function<Look.Speaker, String> called) {
        try {
            List<Original> around = reading.around(message, EACH_WAY);
            return around.isEmpty()
                    ? new Look.Gone()
                    : new Look.Seen(new Unnamed(message, sender, around, called).lines());
        } catch (Originals.Unreachable unreachable) {
            return new Look.Unreachable(String.valueOf(unreachable.getMessage()));
        }
    }
}
