package io.github.probity.bot.screening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A value that is read anew when it is half a minute old, or when somebody here has changed it. */
final class Fresh<T> {

    private static final Duration OLD = Duration.ofSeconds(30);

    private final Supplier<T> reading;
    private final Clock clock;
    private volatile @Nullable Dated<T> last;

    private record Dated<T>(T value, Instant at) {}

    Fresh(Supplier<T> reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    T get() {
        Dated<T> known = last;
        Instant now = clock.instant();
        if (known == null || known.at().plus(OLD).isBefore(now)) {
            known = new Dated<>(reading.get(), now);
            last = known;
        }
        return known.value();
    }

    /** Has it read anew; in a transaction once that is over, for until then others read what was there before. */
    void outdate() {
        last = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    last = null;
                }
            });
        }
    }
}
