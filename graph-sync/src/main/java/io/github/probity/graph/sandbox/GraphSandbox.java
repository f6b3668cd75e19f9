package io.github.probity.graph.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Microsoft Graph as the invented Wexcombe Council would have it, served on the loopback address until closed. */
public final class GraphSandbox implements AutoCloseable {

    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService workers;
    private final SampleOrganisation organisation = SampleOrganisation.wexcombe();
    private final Faults faults = new Faults();
    private final RequestLog requests = new RequestLog();
    private final SandboxClock clock = new SandboxClock();
    private final SampleConversations conversations = new SampleConversations(organisation, clock);
    private final Delivery delivery = new Delivery();
    private final SandboxTokens tokens = new SandboxTokens();
    private final Subscriptions subscriptions = new Subscriptions(clock, new Handshake(delivery));
    private final Notifier notifier = new Notifier(conversations, subscriptions, delivery, tokens, clock);
    private final Routes routes = new Routes(organisation, conversations, subscriptions, faults);

    private GraphSandbox(HttpServer server) {
        this.server = server;
        this.workers = Executors.newFixedThreadPool(8, GraphSandbox::daemon);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.createContext("/common/discovery/keys", this::handleKeys);
        server.start();
    }

    /** Starts on a free port. */
    public static GraphSandbox start() {
        return start(0);
    }

    /**
     * Starts on {@code port}, 0 for any free one.
     *
     * @throws IllegalStateException if the port is in use
     */
    public static GraphSandbox start(int port) {
        try {
            return new GraphSandbox(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64));
        } catch (BindException inUse) {
            throw new IllegalStateException(
                    "The Graph sandbox cannot use port " + port
                            + ": another program has it. Stop that program or choose another port.",
                    inUse);
        } catch (IOException failure) {
            throw new UncheckedIOException("The Graph sandbox could not open a port on this machine.", failure);
        }
    }

    /** The address a Graph client is given: {@code http://127.0.0.1:<port>/v1.0}. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0");
    }

    /** The people and groups served; changes made here show in the next answer and in the next delta. */
    public SampleOrganisation organisation() {
        return organisation;
    }

    /** The chats and channels served. */
    public SampleConversations conversations() {
        return conversations;
    }

    /** The subscriptions that clients have. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** What tells clients of changes. */
    public Notifier notifier() {
        return notifier;
    }

    /** What signs the tokens that come with content. */
    public SandboxTokens tokens() {
        return tokens;
    }

    /** Where the keys of {@link #tokens} are published. */
    public URI tokenKeysUrl() {
        return baseUrl().resolve("/common/discovery/keys");
    }

    /** Sets the time by which messages are dated and subscriptions expire; the system's at first. */
    public void clock(Clock other) {
        clock.set(other);
    }

    /** What shall go wrong. */
    public Faults faults() {
        return faults;
    }

    /** The latest requests, oldest first, each as {@code GET /v1.0/users?$top=5} with the query decoded. */
    public List<String> requests() {
        return requests.latest();
    }

    /** The latest requests that had a body, oldest first, each as {@link #requests} gives it with the body after it. */
    public List<String> requestsWithBodies() {
        return requests.latestWithBodies();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = GraphRequest.of(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8),
                    baseUrl().getAuthority());
            requests.add(request);
            send(exchange, faults.next().orElseGet(() -> routes.answer(request)));
        }
    }

    private void handleKeys(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, faults.next().orElseGet(() -> Answer.ok(tokens.published())));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json;odata.metadata=minimal;charset=utf-8");
        headers.set("request-id", UUID.randomUUID().toString());
        answer.headers().forEach(headers::set);
        if (answer.status() == 204) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static Thread daemon(Runnable work) {
        var thread = new Thread(work, "graph-sandbox");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        faults.close();
        notifier.close();
        server.stop(0);
        workers.shutdownNow();
    }
}
