package io.github.probity.bot.teams.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes letters in and has them answered. */
public final class Inbox implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    private static final int MOST_ATTEMPTS = 12;
    private static final int AT_ONCE = 200;
    private static final Duration FULL = Duration.ofSeconds(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    private final LetterTable table;
    private final Consumer<Letter> work;
    private final Lanes lanes = new Lanes();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "teams-inbox"));
    private volatile boolean running;

    /**
     * @param work answers a letter; may throw {@link Unanswered}, or anything else if it is itself at fault, and is then
     *     given the letter again
     */
    public Inbox(JdbcClient jdbc, Clock clock, Consumer<Letter> work) {
        this.table = new LetterTable(jdbc, clock);
        this.work = work;
    }

    /** Once this returns, the letter is answered whatever happens to this process. Returns false if it came before. */
    public boolean accept(Letter letter) {
        boolean fresh = table.add(letter);
        if (fresh) {
            hand(letter);
        }
        return fresh;
    }

    /** Takes up what is due: postponed, left by a process that died, or more than the lanes could hold. */
    public void resume() {
        if (running) {
            table.take(AT_ONCE).forEach(this::hand);
        }
    }

    /** Forgets that letters came which were answered days ago, and gives how many. */
    public int forget() {
        return table.deleteOld();
    }

    private void hand(Letter letter) {
        try {
            lanes.run(letter.lane(), () -> attempt(letter));
        } catch (RejectedExecutionException full) {
            table.postpone(letter, FULL);
            later(FULL);
        }
    }

    private void attempt(Letter letter) {
        try {
            work.accept(letter);
            table.done(letter);
        } catch (Unanswered unanswered) {
            handle(letter, unanswered);
        } catch (RuntimeException fault) {
            log.error(
                    "A message from Teams could not be answered: {}",
                    fault.getClass().getName());
            handle(letter, Unanswered.forNow("a fault of Probity's own", null));
        }
    }

    private void handle(Letter letter, Unanswered unanswered) {
        if (unanswered.isForGood() || letter.attempts() >= MOST_ATTEMPTS) {
            log.warn("A message from Teams stays without an answer: {}", unanswered.getMessage());
            table.done(letter);
            return;
        }
        Duration pause =
                unanswered.pause(letter.attempts(), ThreadLocalRandom.current().nextDouble());
        table.postpone(letter, pause);
        later(pause);
    }

    private void later(Duration pause) {
        if (running) {
            timer.schedule(this::resume, pause.toMillis() + 1, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void start() {
        running = true;
        timer.execute(this::resume);
    }

    /** What has begun is given ten seconds; the rest stays in the table. */
    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
        try {
            lanes.stop(LAST_WORK);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
