package io.github.probity.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands in for the channel's REST interface, over real HTTP: takes what the bot sends, and fails as it is told to. */
final class StandInConnector implements AutoCloseable {

    /** What was sent to it. */
    record Sent(String method, String path, @Nullable String authorization, String userAgent, JsonNode body) {
        String type() {
            return body.path("type").asText();
        }
    }

    /** An answer other than the ordinary one. */
    record Answer(int status, Map<String, String> headers, String body) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Sent> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<Sent> typings = new LinkedBlockingQueue<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger mostInside = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    StandInConnector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String serviceUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/uk/";
    }

    /** The next message, waited for. */
    Sent message() {
        return next(messages);
    }

    Sent typing() {
        return next(typings);
    }

    boolean isQuiet() {
        return messages.isEmpty();
    }

    int mostAtOnce() {
        return mostInside.get();
    }

    void answerNext(int status, Map<String, String> headers, String body) {
        answers.add(new Answer(status, headers, body));
    }

    /** Takes what comes next, and hangs up without a word. */
    void hangUpNext() {
        answers.add(new Answer(0, Map.of(), ""));
    }

    /** Keeps every caller waiting until the latch opens. */
    void holdAt(CountDownLatch latch) {
        gate = latch;
    }

    void reset() {
        gate.countDown();
        gate = new CountDownLatch(0);
        answers.clear();
        messages.clear();
        typings.clear();
        mostInside.set(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Sent sent = read(exchange);
            boolean typing = sent.type().equals("typing");
            Answer answer = typing ? null : answers.poll();
            (typing ? typings : messages).add(sent);
            waitAtGate();
            if (answer == null || answer.status() > 0) {
                write(exchange, answer == null ? ordinary() : answer);
            }
        } finally {
            inside.decrementAndGet();
        }
    }

    private Sent read(HttpExchange exchange) throws IOException {
        return new Sent(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("User-Agent"),
                json.readTree(exchange.getRequestBody()));
    }

    private void waitAtGate() {
        try {
            gate.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer ordinary() {
        return new Answer(201, Map.of(), "{\"id\":\"sent-" + ids.incrementAndGet() + "\"}");
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Sent next(BlockingQueue<Sent> queue) {
        try {
            Sent sent = queue.poll(Duration.ofSeconds(15).toMillis(), TimeUnit.MILLISECONDS);
            if (sent == null) {
                throw new AssertionError("Nothing was sent to the channel");
            }
            return sent;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
