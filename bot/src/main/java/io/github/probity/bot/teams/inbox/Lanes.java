package io.github.probity.bot.teams.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A bounded number of threads and of things waiting for them. What is in one lane is done in the order it came. */
final class Lanes {

    /** Half of the database connections at most, so that taking messages in never waits for answering them. */
    private static final int LANES = 8;

    private static final int WAITING = 64;

    private final List<ThreadPoolExecutor> lanes =
            IntStream.range(0, LANES).mapToObj(Lanes::lane).toList();

    /** @throws java.util.concurrent.RejectedExecutionException if the lane is full */
    void run(int lane, Runnable work) {
        lanes.get(Math.floorMod(lane, LANES)).execute(work);
    }

    /** Drops what waits, and lets what has begun end. */
    void stop(Duration patience) throws InterruptedException {
        lanes.forEach(lane -> lane.getQueue().clear());
        lanes.forEach(ThreadPoolExecutor::shutdown);
        for (ThreadPoolExecutor lane : lanes) {
            lane.awaitTermination(patience.toMillis() / LANES, TimeUnit.MILLISECONDS);
        }
    }

    private static ThreadPoolExecutor lane(int number) {
        ThreadPoolExecutor lane = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                work -> new Thread(work, "teams-" + number));
        lane.allowCoreThreadTimeOut(true);
        return lane;
    }
}
