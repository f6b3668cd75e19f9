package io.github.probity.bot.teams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends messages to a Probity on this machine at a steady rate, whether it keeps up or not, and says how long each took to
 * be acknowledged, counted from when it was due. Needs nothing but the test classes:
 *
 * <pre>java -cp bot/target/test-classes io.github.probity.bot.teams.TeamsLoad http://localhost:3978 50 60</pre>
 *
 * <p>Probity runs with {@code --laptop}; the first ten seconds are to warm it up and don't count.
 */
final class TeamsLoad {

    private static final int WARM_UP_SECONDS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final URI address;
    private final String serviceUrl;

    private TeamsLoad(String probity) throws IOException {
        address = URI.create(probity + "/api/messages");
        HttpServer connector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        connector.createContext("/", this::answered);
        connector.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        connector.start();
        serviceUrl = "http://localhost:" + connector.getAddress().getPort() + "/";
    }

    /** Address of Probity, activities a second, seconds. */
    public static void main(String[] args) throws Exception {
        TeamsLoad load = new TeamsLoad(args[0]);
        int rate = Integer.parseInt(args[1]);
        load.run(rate, WARM_UP_SECONDS);
        load.answers.set(0);
        load.failures.set(0);
        long[] nanos = load.run(rate, Integer.parseInt(args[2]));
        load.report(nanos);
        System.exit(0);
    }

    private long[] run(int rate, int seconds) throws InterruptedException {
        int count = rate * seconds;
        long[] nanos = new long[count];
        CountDownLatch done = new CountDownLatch(count);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            int number = i;
            http.sendAsync(message(i), BodyHandlers.discarding()).whenComplete((response, error) -> {
                nanos[number] = System.nanoTime() - due;
                if (error != null || response.statusCode() != 202) {
                    failures.incrementAndGet();
                }
                done.countDown();
            });
        }
        done.await(1, TimeUnit.MINUTES);
        return nanos;
    }

    private HttpRequest message(int number) {
        String body = """
                {"type":"message","id":"%s","channelId":"msteams","serviceUrl":"%s","text":"What does paragraph %d.%d say?",
                 "from":{"id":"29:%d"},"recipient":{"id":"28:probity"},
                 "conversation":{"id":"a:%d","conversationType":"personal"}}
                """.formatted(UUID.randomUUID(), serviceUrl, number % 9, number % 7, number % 500, number % 500);
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private void answered(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] id = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (sent.contains("\"message\"")) {
                answers.incrementAndGet();
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(201, id.length);
            exchange.getResponseBody().write(id);
        }
    }

    private void report(long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%d activities, %d not acknowledged; acknowledged in p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, most %.1f ms;"
                        + " %d answered so far%n",
                nanos.length,
                failures.get(),
                at(nanos, 50),
                at(nanos, 90),
                at(nanos, 99),
                at(nanos, 100),
                answers.get());
    }

    private static double at(long[] sorted, int percent) {
        int index = Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1);
        return sorted[index] / 1e6;
    }
}
