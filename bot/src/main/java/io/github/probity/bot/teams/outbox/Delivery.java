package io.github.probity.bot.teams.outbox;

import io.github.probity.bot.teams.inbox.Unanswered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the outbox, each message once as far as that can be known: a message counts as sent when Teams has named
 * it and the name is written down, and then it is not sent again. What remains is the moment between the two. A message
 * arrives twice if Teams took it and its answer was lost on the way, or if this process died before it wrote the name down;
 * a database that fails in that moment does no harm, since the name is remembered until it can be written.
 */
public final class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** What is older is better read in the console than said. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final OutgoingTable table;
    private final AddressBook addresses;
    private final Carrier carrier;
    private final Clock clock;
    private final Line line = new Line();
    private final Map<Long, String> unwritten = new ConcurrentHashMap<>();

    Delivery(OutgoingTable table, AddressBook addresses, Carrier carrier, Clock clock) {
        this.table = table;
        this.addresses = addresses;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Tries to send a message. Returns when to try again; empty if it is sent, was before, or is given up. */
    public Optional<Instant> attempt(long id) {
        String name = unwritten.get(id);
        if (name != null) {
            written(id, name);
            return Optional.empty();
        }
        Optional<Instant> quiet = line.quietAt(clock.instant());
        if (quiet.isPresent()) {
            return quiet;
        }
        Optional<Waiting> waiting = table.begin(id);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        try {
            name = send(waiting.get());
            line.answered();
        } catch (Unanswered unanswered) {
            heard(unanswered);
            return after(unanswered, waiting.get());
        } catch (RuntimeException fault) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            log.error("Message {} for Teams failed: {}", id, cause.getClass().getName());
            return after(Unanswered.forNow("a fault of Probity's own", null), waiting.get());
        }
        unwritten.put(id, name);
        written(id, name);
        return Optional.empty();
    }

    private void heard(Unanswered unanswered) {
        if (unanswered.isUnreachable()) {
            line.silent(clock.instant());
        } else {
            line.answered();
        }
    }

    private void written(long id, String name) {
        table.done(id, name);
        unwritten.remove(id);
    }

    private String send(Waiting waiting) {
        Address to = addresses.find(waiting.person()).orElseGet(() -> open(waiting.person()));
        try {
            return carrier.carry(waiting.message(), waiting.card(), to);
        } catch (Unanswered unanswered) {
            if (unanswered.isUnwanted()) {
                addresses.forget(to.conversation());
            }
            throw unanswered;
        }
    }

    private Address open(String person) {
        Service service = addresses.service().orElseThrow(() -> Unanswered.forGood("nothing ever came from Teams"));
        Address opened = carrier.open(person, service);
        addresses.remember(opened);
        return opened;
    }

    private Optional<Instant> after(Unanswered unanswered, Waiting waiting) {
        Instant now = clock.instant();
        if (unanswered.isForGood() || waiting.writtenAt().plus(LONGEST).isBefore(now)) {
            log.warn(
                    "Message {} for Teams is given up after {} attempts: {}. Its recipient finds it in the console.",
                    waiting.id(),
                    waiting.attempts(),
                    unanswered.getMessage());
            table.done(waiting.id(), null);
            carrier.drop(waiting.card());
            return Optional.empty();
        }
        double chance = ThreadLocalRandom.current().nextDouble();
        return Optional.of(now.plus(unanswered.pause(waiting.attempts(), chance)));
    }
}
