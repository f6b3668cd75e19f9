package io.github.probity.bot.screening.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Messages as an organisation writes, edits and deletes them, told twice as often as need be and out of order. A post that is
 * not acknowledged is posted again until it is, as Graph does. Of the planted messages half offend from the start and half
 * after an edit, and every third is deleted again.
 */
final class Feed implements Runnable {

    private static final int TOGETHER = 50;
    private static final int CLIENTS = 8;
    private static final String PLAIN = "<p>Item %d is on the agenda for Thursday, please read it before.</p>";
    private static final String ABUSE = "<p>You are a useless stupid bitch, that is number %d today</p>";

    private final Tenant tenant;
    private final URI address;
    private final Random random;
    private final int messages;
    private final Set<Integer> planted = new HashSet<>();
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger posts = new AtomicInteger();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private volatile int allowed;

    Feed(Tenant tenant, URI address, Random random, int messages, int plantedOnes) {
        this.tenant = tenant;
        this.address = address;
        this.random = new Random(random.nextLong());
        this.messages = messages;
        List<Integer> all = new ArrayList<>(IntStream.range(0, messages).boxed().toList());
        Collections.shuffle(all, this.random);
        planted.addAll(all.subList(0, plantedOnes));
    }

    /** Lets the feed go on until so many messages were told. */
    void allow(int upTo) {
        allowed = upTo;
    }

    void awaitTold(int count) {
        while (told() < count) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    int told() {
        return told.get();
    }

    int posts() {
        return posts.get();
    }

    /** How many planted messages are deleted again; Probity may learn of that before it learns of the message. */
    int deleted() {
        return (int) planted.stream().filter(number -> number % 3 == 0).count();
    }

    @Override
    public void run() {
        for (int first = 0; first < messages; first += TOGETHER) {
            while (first >= allowed) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
            List<String> bodies = new ArrayList<>();
            for (int n = first; n < Math.min(messages, first + TOGETHER); n++) {
                bodies.addAll(story(n));
            }
            bodies.addAll(bodies.subList(0, bodies.size() / 2));
            Collections.shuffle(bodies, random);
            postAll(bodies);
            told.addAndGet(TOGETHER);
        }
    }

    /** All that is told of one message in its life. */
    private List<String> story(int number) {
        boolean offends = planted.contains(number);
        boolean fromTheStart = offends && number % 2 == 0;
        String path = tenant.write(Tenant.ALUN, text(fromTheStart, number));
        List<String> story = new ArrayList<>(List.of(tenant.body("created", path)));
        if (offends && !fromTheStart) {
            tenant.graph.conversations().edit(path, text(true, number));
            story.add(tenant.body("updated", path));
        }
        if (random.nextInt(5) == 0) {
            tenant.graph.conversations().react(path);
            story.add(tenant.body("updated", path));
        }
        if (number % 3 == 0) {
            tenant.graph.conversations().delete(path);
            story.add(tenant.body("deleted", path));
        }
        return story;
    }

    private static String text(boolean offends, int number) {
        return (offends ? ABUSE : PLAIN).formatted(number);
    }

    private void postAll(List<String> bodies) {
        CompletableFuture.allOf(bodies.stream()
                        .map(body -> CompletableFuture.runAsync(() -> post(body), clients))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void post(String body) {
        while (tenant.post(address, body) != 202) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        posts.incrementAndGet();
    }
}
