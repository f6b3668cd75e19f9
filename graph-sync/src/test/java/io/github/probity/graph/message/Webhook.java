package io.github.probity.graph.message;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.probity.graph.message.notification.Notifications;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An endpoint as the application has one: it takes the handshake, answers 202 and keeps what was posted. */
public final class Webhook implements AutoCloseable {

    private final HttpServer server;
    private final BlockingQueue<byte[]> bodies = new LinkedBlockingQueue<>();
    private volatile boolean deaf;

    public Webhook() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/graph");
    }

    /** From now on the handshake fails. */
    public void goDeaf() {
        deaf = true;
    }

    /** The next body posted; waits for it. */
    public byte[] next() throws InterruptedException {
        var body = bodies.poll(10, TimeUnit.SECONDS);
        if (body == null) throw new AssertionError("Nothing was posted within ten seconds");
        return body;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var handshake = Notifications.handshake(validationToken(exchange.getRequestURI()));
            if (handshake.isEmpty()) bodies.add(body);
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            var answer = handshake.orElse("").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(deaf ? 500 : handshake.isPresent() ? 200 : 202, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static @Nullable String validationToken(URI uri) {
        var query = uri.getRawQuery();
        if (query == null || !query.startsWith("validationToken=")) return null;
        return URLDecoder.decode(query.substring("validationToken=".length()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
