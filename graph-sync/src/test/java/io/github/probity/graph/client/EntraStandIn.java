package io.github.probity.graph.client;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.util.Context;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/** Gives tokens over real HTTP in place of Entra ID and of Azure's instance metadata. */
final class EntraStandIn implements HttpClient, AutoCloseable {

    private static final String DISCOVERY = """
            {"tenant_discovery_endpoint":"https://login.microsoftonline.com/t/v2.0/.well-known/openid-configuration",
             "api-version":"1.1","metadata":[{"preferred_network":"login.microsoftonline.com",
             "preferred_cache":"login.windows.net","aliases":["login.microsoftonline.com","login.windows.net"]}]}
            """;
    private static final String INVALID_CLIENT = """
            {"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}
            """;

    final List<String> requests = new CopyOnWriteArrayList<>();
    volatile int status = 200;

    private final HttpServer server;
    private final HttpClient http = new JdkHttpClientBuilder().build();

    EntraStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    public Mono<HttpResponse> send(HttpRequest request) {
        return http.send(redirected(request));
    }

    @Override
    public HttpResponse sendSync(HttpRequest request, Context context) {
        return http.sendSync(redirected(request), context);
    }

    private HttpRequest redirected(HttpRequest request) {
        var path = request.getUrl().getFile();
        return request.setUrl(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path)
                        .toString());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            boolean discovery = exchange.getRequestURI().getPath().contains("/discovery/");
            var bytes =
                    (discovery ? DISCOVERY : status != 200 ? INVALID_CLIENT : token()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(discovery ? 200 : status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String token() {
        return """
                {"token_type":"Bearer","expires_in":"3599","expires_on":"%d","access_token":"a-token"}
                """.formatted(Instant.now().getEpochSecond() + 3599);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
