package io.github.probity.bot.screening.load;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Says how long posts of Graph take to be acknowledged, findings to become cases, and a backlog to be worked off by a Probity
 * of half a gigabyte, on this machine with its database and this program beside it. Its arguments are the jar and the number
 * of posts that shall wait at once:
 *
 * <pre>java -cp … io.github.probity.bot.screening.load.IntakeLoad bot/target/probity.jar 100000</pre>
 */
final class IntakeLoad {

    /** One in so many messages has a finding. */
    private static final int PLANTED = 33;

    private static final String PLAIN = "<p>The papers for item %d are in the folder, please read them by Monday.</p>";
    private static final String ABUSE = "<p>You are a useless stupid bitch, that is number %d today</p>";
    private static final int CHUNK = 5_000;

    private final Tenant tenant;
    private final ProbityProcess probity;
    private final Waiting waiting;
    private final SteadyPosts posts;
    private final AtomicInteger written = new AtomicInteger();

    private IntakeLoad(Tenant tenant, ProbityProcess probity) {
        this.tenant = tenant;
        this.probity = probity;
        this.waiting = new Waiting(probity.jdbcUrl());
        this.posts = new SteadyPosts(tenant, probity.address("/api/graph/notifications"));
    }

    public static void main(String[] args) throws Exception {
        try (Tenant tenant = new Tenant();
                ProbityProcess probity = ProbityProcess.start(Path.of(args[0]), tenant, List.of("-Xmx512m"))) {
            new IntakeLoad(tenant, probity).run(Integer.parseInt(args[1]));
        }
        System.exit(0);
    }

    private void run(int backlog) throws Exception {
        say("warm-up, 200 a second: " + posts.at(200, bodies(4_000)));
        waiting.isOver();
        say("500 a second: " + posts.at(500, bodies(15_000)));
        waiting.isOver();
        cases();
        drain(backlog);
        say("largest memory of the process: " + probity.memory() / 1024 + " MB");
    }

    private void cases() throws Exception {
        List<String> bodies = bodies(3_000);
        long since = System.currentTimeMillis();
        SteadyPosts.Outcome outcome = posts.at(100, bodies);
        waiting.isOver();
        List<Long> opened = waiting.casesSince(since);
        List<Long> told = IntStream.range(0, bodies.size())
                .filter(n -> (written.get() - bodies.size() + n + 1) % PLANTED == 0)
                .mapToObj(outcome::acknowledgedAt)
                .sorted()
                .toList();
        Times times = new Times(Math.min(opened.size(), told.size()));
        for (int n = 0; n < times.size(); n++) {
            times.set(n, (opened.get(n) - told.get(n)) * 1_000_000);
        }
        say("from 202 to a case at 100 a second: " + times + "; planted " + told.size() + ", opened " + opened.size());
    }

    private void drain(int backlog) throws Exception {
        for (int prepared = 0; prepared < backlog; prepared += CHUNK) {
            waiting.add(bodies(Math.min(CHUNK, backlog - prepared)));
        }
        List<String> bodies = bodies(6_000);
        long start = System.nanoTime();
        waiting.begin();
        SteadyPosts.Outcome meanwhile = posts.at(50, bodies);
        waiting.isOver();
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        say("%d posts in %d s; meanwhile 50 a second: %s".formatted(backlog, seconds, meanwhile));
    }

    /** Posts about messages that are all different, in the order in which they were written. */
    private List<String> bodies(int count) {
        List<String> paths = IntStream.range(0, count).mapToObj(n -> write()).toList();
        return paths.parallelStream().map(path -> tenant.body("created", path)).toList();
    }

    private String write() {
        int number = written.incrementAndGet();
        String text = number % PLANTED == 0 ? ABUSE : PLAIN;
        return tenant.write(Tenant.ALUN, text.formatted(number));
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
