package io.github.probity.bot.teams.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import io.github.probity.bot.teams.SetClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are there when they are needed, whatever becomes of the place they come from. */
class SigningKeysTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-02T09:00:00Z"));
    private final BlockingQueue<String> fetches = new LinkedBlockingQueue<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile int status = 200;
    private HttpServer server;
    private SigningKeys keys;

    @BeforeEach
    void publish() throws Exception {
        String key =
                new RSAKeyGenerator(2048).keyID("a").generate().toPublicJWK().toJSONString();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            try (exchange) {
                boolean set = exchange.getRequestURI().getPath().equals("/keys");
                fetches.add(exchange.getRequestURI().getPath());
                gate.await(20, TimeUnit.SECONDS);
                byte[] body = (set ? "{\"keys\":[" + key + "]}" : "{\"jwks_uri\":\"" + url + "/keys\"}")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        keys = new SigningKeys(URI.create(url + "/openid"), clock);
    }

    @AfterEach
    void close() {
        gate.countDown();
        keys.close();
        server.stop(0);
    }

    @Test
    void comeOnceAtTheStart() throws Exception {
        keys.start();
        awaitKeys();

        assertThat(keys.byId("a")).isPresent();
        assertThat(fetches).containsExactly("/openid", "/keys");
    }

    @Test
    void keepNobodyWaitingWhileTheyAreFetched() {
        gate = new CountDownLatch(1);
        keys.start();

        assertThat(keys.byId("a")).isEmpty();
        assertThat(keys.isEmpty()).isTrue();
    }

    @Test
    void stayInUseWhenNewerOnesCannotBeHad() throws Exception {
        keys.start();
        awaitKeys();
        status = 503;
        clock.advance(Duration.ofMinutes(6));
        fetches.clear();

        assertThat(keys.byId("unknown")).isEmpty();

        assertThat(fetches.poll(10, TimeUnit.SECONDS)).isEqualTo("/openid");
        assertThat(keys.byId("a")).isPresent();
    }

    @Test
    void areNotAskedForAgainByEveryTokenWithAnUnknownKey() throws Exception {
        keys.start();
        awaitKeys();
        fetches.clear();
        for (int i = 0; i < 100; i++) {
            keys.byId("unknown");
        }
        clock.advance(Duration.ofMinutes(6));
        for (int i = 0; i < 100; i++) {
            keys.byId("unknown");
        }

        assertThat(fetches.poll(10, TimeUnit.SECONDS)).isEqualTo("/openid");
        assertThat(fetches.poll(10, TimeUnit.SECONDS)).isEqualTo("/keys");
        assertThat(fetches).isEmpty();
    }

    private void awaitKeys() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (keys.isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(keys.isEmpty()).isFalse();
    }
}
