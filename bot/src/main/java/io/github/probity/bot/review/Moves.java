package io.github.probity.bot.review;

import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the moves of {@link Move}, one at a time on each case; each leaves one entry in the trail. */
@Component
class Moves {

    private final CaseTable cases;
    private final Rules rules;
    private final Trail trail;
    private final Clock clock;

    Moves(CaseTable cases, Rules rules, Trail trail, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A wish to move a case.
     *
     * @param version of the case as the person saw it; null when they need not have seen it
     * @param detail for the trail, without anybody's words
     * @param note for the case's own history
     */
    record Wish(
            long on,
            @Nullable Integer version,
            Move move,
            Person by,
            Map<String, String> detail,
            @Nullable String note) {}

    /**
     * Moves it.
     *
     * @param change what else changes; the state and the hold are as the move has them
     */
    Optional<Refusal> make(Wish wish, UnaryOperator<Case> change) {
        return when(
                wish, before -> cases.save(change.apply(before.in(wish.move().to(before.state())))));
    }

    /** Makes a move that leaves the case itself as it is. */
    Optional<Refusal> make(Wish wish) {
        return when(wish, before -> {});
    }

    private Optional<Refusal> when(Wish wish, Consumer<Case> legal) {
        Optional<Case> found = cases.lock(wish.on());
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        Case before = found.get();
        Optional<Refusal> refusal = rules.refusal(before, wish.move(), wish.by(), clock.instant());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (wish.version() != null && wish.version() != before.version()) {
            return Optional.of(Refusal.CHANGED);
        }
        legal.accept(before);
        trail.record(before.id(), wish.move().event(), actor(wish, before), wish.detail(), wish.note());
        return Optional.empty();
    }

    /** A sender stays unnamed in the trail too. */
    private static String actor(Wish wish, Case before) {
        Pseudonym sender = before.origin().sender();
        return wish.move().who() == Move.Who.SENDER && sender != null
                ? "sender/" + sender.shown()
                : wish.by().id();
    }

    Instant now() {
        return clock.instant();
    }
}
