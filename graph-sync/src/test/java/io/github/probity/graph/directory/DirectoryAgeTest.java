package io.github.probity.graph.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.graph.SettableClock;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphRefusedException;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.client.GraphSignIn;
import io.github.probity.graph.client.GraphUnavailableException;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryAgeTest {

    private static final String CHIEF = "5e7c0b1e-0000-4000-8000-000000000001";

    private final GraphSandbox graph = GraphSandbox.start();
    private final GraphConnection connection = new GraphConnection(new GraphSettings(
            graph.baseUrl(), new GraphSignIn.None(), Duration.ofSeconds(10), Duration.ofMillis(200), 4));
    private final SettableClock clock = new SettableClock();
    private final Directory directory = new Directory(connection, DirectorySettings.usual(), clock);

    @AfterEach
    void close() {
        connection.close();
        graph.close();
    }

    @Test
    void asksNobodyUntilAPersonIsWantedAndThenOnce() {
        assertThat(graph.requests()).isEmpty();

        directory.people();
        directory.person(CHIEF);
        directory.departments();

        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void readsAgainWhenWhatItKnowsIsTooOld() {
        directory.people();
        graph.organisation().change(CHIEF, "displayName", "Rhiannon Talgarth-Vane");

        clock.advance(Duration.ofMinutes(14));
        assertThat(nameOfTheChief()).isEqualTo("Rhiannon Talgarth");
        assertThat(directory.age()).isEqualTo(Duration.ofMinutes(14));

        clock.advance(Duration.ofMinutes(1));
        assertThat(nameOfTheChief()).isEqualTo("Rhiannon Talgarth-Vane");
        assertThat(directory.age()).isZero();
    }

    @Test
    void readsPeopleAndGroupsAgainOnDemand() {
        assertThat(directory.membersOf("Probity administrators")).hasSize(1);
        graph.organisation().remove("5e7c0b1e-0000-4000-8000-000000000013");

        assertThat(directory.membersOf("Probity administrators")).hasSize(1);
        directory.refresh();

        assertThat(directory.people()).hasSize(65);
        assertThat(directory.membersOf("Probity administrators")).isEmpty();
    }

    @Test
    void keepsTheLastGoodReadingWhileGraphIsDownAndTellsItsAge() {
        directory.people();
        graph.faults().down(true);
        clock.advance(Duration.ofHours(2));

        assertThat(nameOfTheChief()).isEqualTo("Rhiannon Talgarth");
        assertThat(directory.age()).isEqualTo(Duration.ofHours(2));
        assertThatThrownBy(directory::refresh).isInstanceOf(GraphUnavailableException.class);
        assertThat(directory.people()).hasSize(66);
    }

    @Test
    void leavesGraphAloneForHalfAMinuteAfterAFailure() {
        directory.people();
        graph.faults().down(true);
        clock.advance(Duration.ofHours(2));
        directory.people();
        int asked = graph.requests().size();
        graph.faults().down(false);

        clock.advance(Duration.ofSeconds(29));
        directory.people();
        assertThat(graph.requests()).hasSize(asked);

        clock.advance(Duration.ofSeconds(1));
        directory.people();
        assertThat(graph.requests()).hasSizeGreaterThan(asked);
        assertThat(directory.age()).isZero();
    }

    @Test
    void keepsTheLastGoodReadingWhenAPermissionIsTakenAway() {
        directory.people();
        graph.faults().fail(1, 403);
        clock.advance(Duration.ofMinutes(20));

        assertThat(directory.people()).hasSize(66);
        assertThat(directory.age()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void saysWhyWhenNothingWasEverReadAndDoesNotAskAgainForEveryCaller() {
        graph.faults().fail(1, 403);

        assertThatThrownBy(directory::people)
                .isInstanceOf(GraphRefusedException.class)
                .hasMessageContaining("403");
        assertThatThrownBy(directory::people).isInstanceOf(GraphRefusedException.class);
        assertThat(graph.requests()).hasSize(1);

        clock.advance(Duration.ofSeconds(30));
        assertThat(directory.people()).hasSize(66);
    }

    @Test
    void manyCallersAtOnceCauseOneReading() {
        var callers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(directory::people))
                .toList();

        assertThat(callers).allSatisfy(caller -> assertThat(caller.join()).hasSize(66));
        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void readsEveryPage() {
        graph.faults().pageLimit(7);

        assertThat(directory.people()).hasSize(66).doesNotHaveDuplicates();
        assertThat(graph.requests()).hasSize(10);
        assertThat(directory.membersOf("Line managers")).hasSize(23);
    }

    private String nameOfTheChief() {
        return directory.person(CHIEF).orElseThrow().displayName();
    }
}
