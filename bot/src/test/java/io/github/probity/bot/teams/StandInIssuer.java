package io.github.probity.bot.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for the channel's key set and the directory's token endpoint, over real HTTP. */
final class StandInIssuer implements AutoCloseable {

    static final String TOKEN = "the-bots-own-token";

    /** A key that is published. */
    final RSAKey key = newKey("published");
    /** Published, but speaks for another channel. */
    final RSAKey otherChannel = newKey("webchat-only");
    /** Signs well, and nobody knows it. */
    final RSAKey stranger = newKey("stranger");

    final AtomicInteger keyFetches = new AtomicInteger();
    final BlockingQueue<String> tokenRequests = new LinkedBlockingQueue<>();
    volatile boolean down;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    StandInIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/openid", exchange -> write(exchange, "{\"jwks_uri\":\"" + url() + "/keys\"}"));
        server.createContext("/keys", exchange -> {
            keyFetches.incrementAndGet();
            write(exchange, keySet());
        });
        server.createContext("/", this::token);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String keySet() {
        return "{\"keys\":[" + published(key, "msteams") + "," + published(otherChannel, "webchat") + "]}";
    }

    private static String published(RSAKey key, String channel) {
        Map<String, Object> members = key.toPublicJWK().toJSONObject();
        members.put("endorsements", List.of(channel));
        return com.nimbusds.jose.util.JSONObjectUtils.toJSONString(members);
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        tokenRequests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        write(exchange, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":3600}");
    }

    private void write(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(down ? 503 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
