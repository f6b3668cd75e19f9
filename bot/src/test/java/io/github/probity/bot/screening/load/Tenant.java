package io.github.probity.bot.screening.load;

import io.github.probity.graph.sandbox.GraphSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** An organisation's Microsoft Graph, which outlives the Probity that is loaded or killed, and posts what it is told to. */
final class Tenant implements AutoCloseable {

    static final String ALUN = "5e7c0b1e-0000-4000-8000-000000000011";
    static final String PIOTR = "5e7c0b1e-0000-4000-8000-000000000002";

    private static final String CHAT = "/chats/19:load@thread.v2";
    private static final String RESOURCE = "/chats/getAllMessages";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    final GraphSandbox graph = GraphSandbox.start();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Tenant() {
        graph.notifier().automatic(false);
        graph.conversations().open(CHAT, Set.of(ALUN, PIOTR));
    }

    /** Somebody writes; gives the message's path. */
    String write(String sender, String html) {
        return graph.conversations().write(CHAT, sender, html);
    }

    /** Waits until Probity has subscribed. */
    String subscription() {
        while (graph.subscriptions().to(RESOURCE).isEmpty()) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return graph.subscriptions().to(RESOURCE).get(0);
    }

    String body(String change, String path) {
        return graph.notifier().change(subscription(), change, path);
    }

    /** Posts as Graph does; the status, or 0 if there was no answer in time. */
    int post(URI address, String body) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException nobodyThere) {
            return 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
