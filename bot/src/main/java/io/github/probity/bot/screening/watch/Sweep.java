package io.github.probity.bot.screening.watch;

import io.github.probity.bot.screening.intake.MessageDoor;
import io.github.probity.bot.screening.intake.Troubles;
import io.github.probity.graph.client.GraphRefusedException;
import io.github.probity.graph.client.GraphUnavailableException;
import io.github.probity.graph.message.AccessRefusedException;
import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.ExportSource;
import io.github.probity.graph.message.MessageSweep;
import io.github.probity.graph.message.Swept;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what Graph did not tell. */
final class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    /** Graph tells of a message within a minute; what is older and unknown was not told. */
    private static final Duration TOLD = Duration.ofMinutes(2);

    private static final String LISTING = "teams";

    private final Watched watched;
    private final MessageSweep sweep;
    private final MessageDoor door;
    private final SourceTable sources;
    private final Troubles troubles;
    private final Clock clock;

    Sweep(Watched watched, MessageSweep sweep, MessageDoor door, SourceTable sources, Troubles troubles, Clock clock) {
        this.watched = watched;
        this.sweep = sweep;
        this.door = door;
        this.sources = sources;
        this.troubles = troubles;
        this.clock = clock;
    }

    /** Exports every source from where it was left; what fails is told on the operator's page and tried the next time. */
    void run() {
        List<ExportSource> all = sources();
        int found = 0;
        for (ExportSource source : all) {
            found += sweep(source);
        }
        if (found > 0) {
            log.info("Swept {} sources; {} messages had not been told of", all.size(), found);
        }
    }

    private List<ExportSource> sources() {
        try {
            List<ExportSource> all = watched.sources();
            troubles.clear(LISTING);
            return all;
        } catch (AccessRefusedException | GraphRefusedException refused) {
            troubles.note(LISTING, true, String.valueOf(refused.getMessage()));
        } catch (GraphUnavailableException unavailable) {
            troubles.note(LISTING, false, String.valueOf(unavailable.getMessage()));
        }
        return List.of();
    }

    private int sweep(ExportSource source) {
        AtomicInteger found = new AtomicInteger();
        boolean isFirst = sources.of(source).isEmpty();
        Swept swept = sweep.sweep(source, message -> {
            if (door.take(message) && !isFirst && wasToBeTold(message)) {
                found.incrementAndGet();
            }
        });
        sources.note(swept, found.get());
        return found.get();
    }

    private boolean wasToBeTold(ChatMessage message) {
        return message.lastModified().plus(TOLD).isBefore(clock.instant());
    }
}
