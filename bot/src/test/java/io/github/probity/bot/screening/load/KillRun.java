package io.github.probity.bot.screening.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills Probity, its database or both at random moments of a feed with duplicates, disorder, edits, deletions and a Graph
 * that throttles and fails, and then counts: every planted finding must have become one case, and nothing else. Its
 * arguments are the jar, the number of kills and a seed:
 *
 * <pre>java -cp … io.github.probity.bot.screening.load.KillRun bot/target/probity.jar 20 1</pre>
 */
final class KillRun {

    private static final int MESSAGES = 5_000;
    private static final int PLANTED = 150;

    private final Tenant tenant;
    private final ProbityProcess probity;
    private final Feed feed;
    private final Random random;

    private KillRun(Tenant tenant, ProbityProcess probity, Random random) {
        this.tenant = tenant;
        this.probity = probity;
        this.random = random;
        this.feed = new Feed(tenant, probity.address("/api/graph/notifications"), random, MESSAGES, PLANTED);
    }

    public static void main(String[] args) throws Exception {
        boolean good;
        try (Tenant tenant = new Tenant();
                ProbityProcess probity = ProbityProcess.start(Path.of(args[0]), tenant, List.of("-Xmx512m"))) {
            good = new KillRun(tenant, probity, new Random(Long.parseLong(args[2]))).run(Integer.parseInt(args[1]));
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(int kills) throws IOException, InterruptedException, SQLException {
        tenant.subscription();
        Thread feeding = new Thread(feed, "feed");
        feeding.start();
        for (int n = 1; n <= kills; n++) {
            feed.allow(MESSAGES * n / kills);
            trouble();
            feed.awaitTold(MESSAGES * (n - 1) / kills + random.nextInt(MESSAGES / kills / 2));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
            kill(n);
        }
        tenant.graph.faults().clear();
        feeding.join();
        return report();
    }

    private void trouble() {
        switch (random.nextInt(3)) {
            case 0 -> tenant.graph.faults().fail(5, 503);
            case 1 -> tenant.graph.faults().throttle(3, Duration.ofSeconds(1));
            default -> tenant.graph.faults().clear();
        }
    }

    private void kill(int number) throws IOException, InterruptedException {
        int what = random.nextInt(3);
        if (what > 0) {
            probity.killDatabase();
        }
        if (what < 2) {
            probity.kill();
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(3_000));
        System.out.printf(
                "kill %d: %s after %d messages%n",
                number, List.of("Probity", "both", "the database").get(what), feed.told());
        probity.restart();
    }

    private boolean report() throws IOException, InterruptedException, SQLException {
        Waiting waiting = new Waiting(probity.jdbcUrl());
        waiting.isOver();
        long open = waiting.count("select count(*) from review_case where state = 'open'");
        long closed = waiting.count("select count(*) from review_case where state = 'deleted'");
        long opened = waiting.count("select count(*) from audit where kind = 'case.opened'");
        boolean intact = probity.auditIsIntact();
        System.out.printf(
                "%d messages in %d posts; planted %d, of which %d deleted again: open %d, closed %d, opened in the audit %d;"
                        + " audit %s%n",
                feed.told(),
                feed.posts(),
                PLANTED,
                feed.deleted(),
                open,
                closed,
                opened,
                intact ? "verifies" : "BROKEN");
        return feed.told() == MESSAGES
                && intact
                && open == PLANTED - feed.deleted()
                && closed <= feed.deleted()
                && opened == open + closed;
    }
}
