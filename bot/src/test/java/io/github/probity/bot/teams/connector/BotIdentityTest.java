package io.github.probity.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.github.probity.bot.teams.SetClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way of proving an identity, against an endpoint that hands out tokens over HTTP. */
class BotIdentityTest {

    private static final String APP = "99999999-8888-7777-6666-555555555555";

    private final SetClock clock = new SetClock(Instant.parse("2026-11-02T09:00:00Z"));
    private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer server;
    private URI url;
    private BotIdentity identity;

    @BeforeEach
    void open() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        server.createContext("/", exchange -> {
            try (exchange) {
                String query = exchange.getRequestURI().getRawQuery();
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                Map<String, String> request = decoded(query == null ? body : query);
                request.put("path", exchange.getRequestURI().getPath());
                request.put(
                        "identity", String.valueOf(exchange.getRequestHeaders().getFirst("X-IDENTITY-HEADER")));
                requests.add(request);
                byte[] answer = (status == 200
                                ? "{\"access_token\":\"token-" + requests.size() + "\",\"expires_in\":\"3600\"}"
                                : "{\"error\":\"invalid_client\"}")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
        identity = new BotIdentity(APP, url, "tenant", clock);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void bySecretInItsOwnDirectory() throws Exception {
        assertThat(identity.bySecret("s&cret=1").getToken().get()).isEqualTo("token-1");
        assertThat(requests.get(0))
                .containsEntry("path", "/tenant/oauth2/v2.0/token")
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_id", APP)
                .containsEntry("scope", "https://api.botframework.com/.default")
                .containsEntry("client_secret", "s&cret=1");
    }

    @Test
    void byCertificate(@TempDir Path folder) throws Exception {
        Path pem = TestCertificate.write(folder);

        identity.byCertificate(pem).getToken().get();

        SignedJWT statement = SignedJWT.parse(requests.get(0).get("client_assertion"));
        X509Certificate certificate = X509CertUtils.parse(Files.readString(pem).split("-----BEGIN PRIVATE")[0]);
        assertThat(statement.verify(new RSASSAVerifier((RSAPublicKey) certificate.getPublicKey())))
                .isTrue();
        assertThat(statement.getHeader().getX509CertSHA256Thumbprint())
                .isEqualTo(X509CertUtils.computeSHA256Thumbprint(certificate));
        assertThat(statement.getJWTClaimsSet().getAudience()).containsExactly(url + "/tenant/oauth2/v2.0/token");
        assertThat(statement.getJWTClaimsSet().getSubject()).isEqualTo(APP);
        assertThat(statement.getJWTClaimsSet().getExpirationTime())
                .isEqualTo(clock.instant().plusSeconds(600));
        assertThat(requests.get(0)).doesNotContainKey("client_secret");
    }

    @Test
    void byATokenThatIsRenewedInPlace(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("token");
        Files.writeString(file, "first\n");
        BotCredentials credentials = identity.byFederatedToken(file);
        credentials.getToken().get();
        Files.writeString(file, "second\n");
        clock.advance(Duration.ofHours(1));
        credentials.getToken().get();

        assertThat(requests)
                .extracting(request -> request.get("client_assertion"))
                .containsExactly("first", "second");
    }

    @Test
    void byManagedIdentityOfAContainerApp() throws Exception {
        Map<String, String> environment = Map.of("IDENTITY_ENDPOINT", url + "/msi/token", "IDENTITY_HEADER", "h");

        assertThat(identity.byManagedIdentity(environment).getToken().get()).isEqualTo("token-1");
        assertThat(requests.get(0))
                .containsEntry("path", "/msi/token")
                .containsEntry("identity", "h")
                .containsEntry("client_id", APP)
                .containsEntry("resource", "https://api.botframework.com")
                .containsEntry("api-version", "2019-08-01");
    }

    @Test
    void keepsATokenUntilShortlyBeforeItEnds() throws Exception {
        BotCredentials credentials = identity.bySecret("s");
        credentials.getToken().get();
        clock.advance(Duration.ofMinutes(54));
        assertThat(credentials.getToken().get()).isEqualTo("token-1");
        clock.advance(Duration.ofMinutes(2));
        assertThat(credentials.getToken().get()).isEqualTo("token-2");
    }

    @Test
    void usesAGoodTokenToItsEndWhenThereIsNoOther() throws Exception {
        BotCredentials credentials = identity.bySecret("s");
        credentials.getToken().get();
        status = 503;
        clock.advance(Duration.ofMinutes(58));

        assertThat(credentials.getToken().get()).isEqualTo("token-1");
    }

    @Test
    void tellsTheOperatorWhatToCheck() {
        status = 401;

        assertThat(identity.bySecret("s").getToken())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("invalid_client")
                .withMessageContaining("probity.teams.app-id");
    }

    private static Map<String, String> decoded(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
