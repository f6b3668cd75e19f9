package io.github.probity.bot.screening.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes posts in and has them read. However many wait, no more than a few are in memory. Taking in comes first: Graph gives
 * up an address that acknowledges slowly, and what was taken in can wait.
 */
public final class Intake implements SmartLifecycle, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private static final int AT_ONCE = 16;
    private static final int MOST_ATTEMPTS = 25;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration LONGEST_GIVEN_WAY = Duration.ofMillis(50);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    private final PostTable table;
    private final Arrivals arrivals;
    private final PostReader reader;
    private final int workers;
    private final BlockingQueue<Boolean> bell;
    private final ExecutorService pool;
    private volatile boolean running;

    Intake(PostTable table, PostReader reader, int workers) {
        this.table = table;
        this.arrivals = new Arrivals(table);
        this.reader = reader;
        this.workers = workers;
        this.bell = new ArrayBlockingQueue<>(workers);
        this.pool = Executors.newFixedThreadPool(workers, work -> new Thread(work, "screening-intake"));
    }

    /** Once this returns, the post is read whatever happens to this process. */
    void accept(byte[] body) {
        arrivals.write(body);
        bell.offer(true);
    }

    /** How much waits. */
    public Waiting waiting() {
        return table.waiting();
    }

    /** Tries again what was set aside; gives how many posts that are. */
    public int resume() {
        int resumed = table.resume();
        bell.offer(true);
        return resumed;
    }

    private void work() {
        while (running) {
            try {
                if (readSome() == 0) {
                    bell.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException databaseAway) {
                log.warn("Messages wait to be screened: {}", String.valueOf(databaseAway.getMessage()));
                rest();
            }
        }
    }

    private int readSome() {
        List<Post> taken = table.take(AT_ONCE);
        List<Long> read = new ArrayList<>();
        for (Post post : taken) {
            arrivals.giveWay(LONGEST_GIVEN_WAY);
            if (running && attempt(post)) {
                read.add(post.id());
            }
        }
        if (!read.isEmpty()) {
            table.done(read);
        }
        return taken.size();
    }

    private boolean attempt(Post post) {
        try {
            reader.read(post);
            return true;
        } catch (NotNow later) {
            log.info("A post of Microsoft Graph is read later: {}", later.getMessage());
            table.postpone(post, max(later.pause(), pause(post)));
        } catch (RuntimeException fault) {
            log.error("A post of Microsoft Graph could not be read", Bare.of(fault));
            postponeOrSetAside(post);
        }
        return false;
    }

    private void postponeOrSetAside(Post post) {
        if (post.attempts() < MOST_ATTEMPTS) {
            table.postpone(post, pause(post));
        } else {
            table.setAside(post);
        }
    }

    /** From a second to an hour, twice as long each time. */
    private static Duration pause(Post post) {
        return Duration.ofSeconds(Math.min(3600, 1L << Math.min(post.attempts() - 1, 12)));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void rest() {
        try {
            bell.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        for (int n = 0; n < workers; n++) {
            pool.execute(this::work);
        }
    }

    /** What has begun is given ten seconds; the rest stays in the table. */
    @Override
    public void stop() {
        running = false;
        for (int n = 0; n < workers; n++) {
            bell.offer(false);
        }
        pool.shutdown();
        try {
            if (!pool.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Comes after the web server has stopped, which may take posts in until then. */
    @Override
    public void close() {
        arrivals.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
