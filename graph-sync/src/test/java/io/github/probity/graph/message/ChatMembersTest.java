package io.github.probity.graph.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.graph.SettableClock;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatMembersTest {

    private static final String ALUN = "5e7c0b1e-0000-4000-8000-000000000011";
    private static final String PIOTR = "5e7c0b1e-0000-4000-8000-000000000002";
    private static final String CHAT = "19:members@thread.v2";

    private final SettableClock clock = new SettableClock();
    private final GraphSandbox graph = GraphSandbox.start();
    private final GraphConnection connection = new GraphConnection(GraphSettings.sandbox(graph.baseUrl()));
    private final ChatMembers members = new ChatMembers(connection, clock);

    @AfterEach
    void close() {
        connection.close();
        graph.close();
    }

    @Test
    void readsWhoIsInAChatPageByPage() {
        graph.conversations().open("/chats/" + CHAT, Set.of(ALUN, PIOTR));
        graph.faults().pageLimit(1);

        assertThat(members.of(CHAT)).containsExactlyInAnyOrder(ALUN, PIOTR);
    }

    @Test
    void asksAgainAfterAQuarterOfAnHourAndNotBefore() {
        graph.conversations().open("/chats/" + CHAT, Set.of(ALUN));
        members.of(CHAT);
        graph.conversations().open("/chats/" + CHAT, Set.of(ALUN, PIOTR));

        assertThat(members.of(CHAT)).containsExactly(ALUN);
        clock.advance(Duration.ofMinutes(16));
        assertThat(members.of(CHAT)).containsExactlyInAnyOrder(ALUN, PIOTR);
    }

    @Test
    void theIdOfAChatOfTwoTellsWhoTheyAreWithoutAsking() {
        graph.faults().down(true);

        assertThat(members.of("19:" + ALUN + "_" + PIOTR + "@unq.gbl.spaces")).containsExactlyInAnyOrder(ALUN, PIOTR);
    }

    @Test
    void aChatThatIsNotThereHasNobodyInItAndARefusalIsNotNobody() {
        assertThat(members.of("19:nowhere@thread.v2")).isEmpty();

        graph.faults().fail(1, 403);
        assertThatThrownBy(() -> members.of("19:secret@thread.v2"))
                .isInstanceOf(AccessRefusedException.class)
                .hasMessageContaining("Chat.Read.All");
    }

    @Test
    void listsTheTeams() {
        assertThat(new Teams(connection).ids()).contains("5e7c0b1e-0000-4000-8000-00000000a001");

        graph.faults().fail(1, 403);
        assertThatThrownBy(() -> new Teams(connection).ids())
                .isInstanceOf(AccessRefusedException.class)
                .hasMessageContaining("Team.ReadBasic.All");
    }
}
