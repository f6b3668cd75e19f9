package io.github.probity.graph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.graph.models.User;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GraphConnectionTest {

    private static final String CHIEF = "5e7c0b1e-0000-4000-8000-000000000001";

    private final GraphSandbox graph = GraphSandbox.start();
    private final GraphConnection connection = connection(Duration.ofSeconds(10), Duration.ofSeconds(20));

    @AfterEach
    void close() {
        connection.close();
        graph.close();
    }

    @Test
    void waitsAsLongAsGraphAsksAndThenSucceeds() {
        graph.faults().throttle(2, Duration.ofSeconds(1));
        long start = System.nanoTime();

        assertThat(nameOfTheChief(connection)).isEqualTo("Rhiannon Talgarth");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(graph.requests()).hasSize(3);
    }

    @Test
    void givesUpAtOnceWhenGraphAsksForMoreThanItsPatience() {
        graph.faults().throttle(1, Duration.ofMinutes(5));
        long start = System.nanoTime();

        var failure = catchThrowableOfType(GraphUnavailableException.class, () -> nameOfTheChief(connection));

        assertThat(failure.retryAfter()).isBetween(Duration.ofSeconds(290), Duration.ofMinutes(5));
        assertThat(failure).hasMessageContaining("busy or down");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void throttlingOfOneCallerHoldsTheOthersBack() {
        graph.faults().throttle(1, Duration.ofMinutes(5));
        assertThatThrownBy(() -> nameOfTheChief(connection)).isInstanceOf(GraphUnavailableException.class);

        assertThatThrownBy(() -> nameOfTheChief(connection)).isInstanceOf(GraphUnavailableException.class);

        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void outlastsAShortOutage() {
        graph.faults().fail(2, 503);

        assertThat(nameOfTheChief(connection)).isEqualTo("Rhiannon Talgarth");
        assertThat(graph.requests()).hasSize(3);
    }

    @Test
    void endsAfterFiveAttemptsOfALongOutage() {
        graph.faults().down(true);

        assertThatThrownBy(() -> nameOfTheChief(connection))
                .isInstanceOf(GraphUnavailableException.class)
                .hasMessageContaining("answered 503 5 times");
        assertThat(graph.requests()).hasSize(5);
    }

    @Test
    void aRefusalIsNotRepeatedAndSaysWhatGraphSaid() {
        var refusal = catchThrowableOfType(
                GraphRefusedException.class,
                () -> connection.read(sdk -> sdk.users().byUserId("nobody").get()));

        assertThat(refusal.isNotFound()).isTrue();
        assertThat(refusal.code()).isEqualTo("Request_ResourceNotFound");
        assertThat(refusal).hasMessageContaining("Resource 'nobody' does not exist");
        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void doesNotWaitForAnAnswerThatDoesNotCome() {
        graph.faults().slow(Duration.ofMinutes(1));
        try (var hasty = connection(Duration.ofMillis(300), Duration.ofMillis(400))) {
            assertThatThrownBy(() -> nameOfTheChief(hasty)).isInstanceOf(GraphUnavailableException.class);
        }
    }

    @Test
    void nothingListeningIsUnavailable() {
        graph.close();
        try (var hasty = connection(Duration.ofSeconds(2), Duration.ofMillis(400))) {
            assertThatThrownBy(() -> nameOfTheChief(hasty)).isInstanceOf(GraphUnavailableException.class);
        }
    }

    @Test
    void closingEndsAWaitingCall() {
        graph.faults().throttle(1, Duration.ofSeconds(15));
        var waiting = CompletableFuture.supplyAsync(() -> nameOfTheChief(connection));
        while (graph.requests().isEmpty()) Thread.onSpinWait();

        connection.close();

        assertThatThrownBy(waiting::join).hasCauseInstanceOf(GraphUnavailableException.class);
        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void moreCallersThanPlacesAreAllServed() {
        var callers = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> nameOfTheChief(connection)))
                .toList();

        assertThat(callers).allSatisfy(caller -> assertThat(caller.join()).isEqualTo("Rhiannon Talgarth"));
    }

    @Test
    void theDirectoryCannotBeReachedWithoutATokenElsewhere() {
        var elsewhere = URI.create("https://graph.microsoft.com/v1.0");

        assertThatThrownBy(() -> GraphSettings.of(elsewhere, new GraphSignIn.None()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be called without signing in");
        assertThatThrownBy(() -> GraphSettings.of(
                        URI.create("http://graph.example/v1.0"), new GraphSignIn.ManagedIdentity(null)))
                .hasMessageContaining("not https");
        assertThatThrownBy(() ->
                        GraphSettings.of(URI.create("https://127.0.0.1.evil.example/v1.0"), new GraphSignIn.None()))
                .hasMessageContaining("cannot be called without signing in");
    }

    private GraphConnection connection(Duration requestTimeout, Duration patience) {
        return new GraphConnection(
                new GraphSettings(graph.baseUrl(), new GraphSignIn.None(), requestTimeout, patience, 4));
    }

    private static @Nullable String nameOfTheChief(GraphConnection connection) {
        User chief = connection.read(sdk -> sdk.users().byUserId(CHIEF).get());
        return chief == null ? null : chief.getDisplayName();
    }
}
