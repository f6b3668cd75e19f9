package io.github.probity.graph.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.graph.SettableClock;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.client.GraphSignIn;
import io.github.probity.graph.message.ExportSource.ChannelsOf;
import io.github.probity.graph.message.ExportSource.ChatsOf;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageSweepTest {

    private static final String ALUN = "5e7c0b1e-0000-4000-8000-000000000011";
    private static final String TEAM = "5e7c0b1e-0000-4000-8000-00000000b001";
    private static final String CHAT = "/chats/19:test@thread.v2";
    private static final String CHANNEL = "/teams/" + TEAM + "/channels/19:test@thread.tacv2";
    private static final ChatsOf CHATS = new ChatsOf(ALUN);
    private static final SweepSettings SETTINGS =
            new SweepSettings(Duration.ofDays(1), Duration.ofMinutes(10), Duration.ofHours(6));

    private final SettableClock clock = new SettableClock();
    private final GraphSandbox graph = GraphSandbox.start();
    private final GraphConnection connection = new GraphConnection(new GraphSettings(
            graph.baseUrl(), new GraphSignIn.None(), Duration.ofSeconds(10), Duration.ofMillis(200), 4));
    private final Marks marks = new Marks();
    private final MessageSweep sweep = new MessageSweep(connection, SETTINGS, marks, clock);
    private final List<ChatMessage> taken = new ArrayList<>();

    @BeforeEach
    void openConversations() {
        graph.clock(clock);
        graph.conversations().open(CHAT, Set.of(ALUN));
        graph.conversations().open(CHANNEL, Set.of());
    }

    @AfterEach
    void close() {
        connection.close();
        graph.close();
    }

    @Test
    void handsOverAllThatChangedAndMovesTheMark() {
        for (int i = 0; i < 120; i++) write("message " + i);
        clock.advance(Duration.ofMinutes(1));

        var swept = sweep.sweep(CHATS, taken::add);

        assertThat(taken).extracting(ChatMessage::reference).hasSize(120).doesNotHaveDuplicates();
        assertThat(swept).isEqualTo(new Swept(CHATS, clock.instant(), 120, 0, Optional.empty(), false));
        assertThat(marks.of(CHATS)).hasValue(clock.instant());
    }

    @Test
    void tellsNewEditedAndDeletedMessagesApart() {
        write("new");
        var edited = write("edit me");
        var deleted = write("delete me");
        graph.conversations().edit(edited, "edited");
        graph.conversations().delete(deleted);
        clock.advance(Duration.ofMinutes(1));

        sweep.sweep(CHATS, taken::add);

        assertThat(taken)
                .extracting(ChatMessage::state)
                .containsExactlyInAnyOrder(ChatMessage.State.NEW, ChatMessage.State.EDITED, ChatMessage.State.DELETED);
    }

    @Test
    void aLaterSweepGivesWhatIsNewAndTheOverlapAgain() {
        write("long ago");
        clock.advance(Duration.ofHours(1));
        write("just before");
        clock.advance(Duration.ofMinutes(5));
        sweep.sweep(CHATS, taken::add);
        taken.clear();
        write("after");
        clock.advance(Duration.ofMinutes(1));

        sweep.sweep(CHATS, taken::add);

        assertThat(taken).extracting(ChatMessage::bodyHtml).containsExactlyInAnyOrder("just before", "after");
    }

    @Test
    void anEditOfAnOldMessageIsFound() {
        var old = write("old");
        clock.advance(Duration.ofHours(3));
        sweep.sweep(CHATS, taken::add);
        taken.clear();
        clock.advance(Duration.ofHours(3));
        graph.conversations().edit(old, "changed after all");
        clock.advance(Duration.ofMinutes(1));

        sweep.sweep(CHATS, taken::add);

        assertThat(taken).extracting(ChatMessage::bodyHtml).containsExactly("changed after all");
    }

    @Test
    void exportsTheChannelsOfATeamWithTheirReplies() {
        var post = graph.conversations().write(CHANNEL, ALUN, "post");
        graph.conversations().write(post, ALUN, "reply");
        clock.advance(Duration.ofMinutes(1));

        sweep.sweep(new ChannelsOf(TEAM), taken::add);

        assertThat(taken).extracting(ChatMessage::bodyHtml).containsExactlyInAnyOrder("post", "reply");
    }

    @Test
    void stepsThroughALongAbsenceAndResumesWhereItStopped() {
        sweep.sweep(CHATS, taken::add);
        write("first day");
        clock.advance(Duration.ofHours(13));
        write("second half");
        clock.advance(Duration.ofHours(1));

        assertThatThrownBy(() -> sweep.sweep(CHATS, message -> {
                    if (message.bodyHtml().equals("second half")) throw new IllegalStateException("database is gone");
                    taken.add(message);
                }))
                .hasMessage("database is gone");
        var reached = marks.of(CHATS).orElseThrow();
        assertThat(reached).isAfter(clock.instant().minus(Duration.ofHours(8))).isBefore(clock.instant());

        sweep.sweep(CHATS, taken::add);

        assertThat(taken).extracting(ChatMessage::bodyHtml).containsExactly("first day", "second half");
        assertThat(marks.of(CHATS)).hasValue(clock.instant());
    }

    @Test
    void theMarkNeverMovesBack() {
        sweep.sweep(CHATS, taken::add);
        var hasty = new MessageSweep(
                connection,
                new SweepSettings(Duration.ofDays(1), Duration.ofMinutes(10), Duration.ofMinutes(1)),
                marks,
                clock);

        hasty.sweep(CHATS, taken::add);

        assertThat(marks.history).isSorted();
    }

    @Test
    void anOutageLeavesTheMarkAndIsNobodysTask() {
        graph.faults().down(true);

        var swept = sweep.sweep(CHATS, taken::add);

        assertThat(swept.trouble()).isPresent();
        assertThat(swept.needsSomebody()).isFalse();
        assertThat(marks.of(CHATS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"403,Chat.Read.All", "402,licence"})
    void aMissingPermissionOrLicenceIsASentenceForTheOperator(int status, String part) {
        graph.faults().fail(1, status);

        var swept = sweep.sweep(CHATS, taken::add);

        assertThat(swept.trouble())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(part));
        assertThat(swept.needsSomebody()).isTrue();
        assertThat(marks.of(CHATS)).isEmpty();
    }

    @Test
    void somebodyWhoHasLeftIsNamed() {
        var swept = sweep.sweep(new ChatsOf("nobody"), taken::add);

        assertThat(swept.trouble())
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).contains("users/nobody/chats").contains("no such person or team"));
    }

    @Test
    void oneMessageThatCannotBeReadDoesNotHoldUpTheOthers() {
        var broken = write("broken");
        write("whole");
        graph.conversations().set(broken, "chatId", "null");
        clock.advance(Duration.ofMinutes(1));

        var swept = sweep.sweep(CHATS, taken::add);

        assertThat(taken).extracting(ChatMessage::bodyHtml).containsExactly("whole");
        assertThat(swept.unreadable()).isEqualTo(1);
        assertThat(marks.of(CHATS)).hasValue(clock.instant());
    }

    private String write(String html) {
        return graph.conversations().write(CHAT, ALUN, html);
    }

    private static final class Marks implements HighWaterMarks {

        private final Map<String, Instant> reached = new HashMap<>();
        private final List<Instant> history = new ArrayList<>();

        @Override
        public Optional<Instant> of(ExportSource source) {
            return Optional.ofNullable(reached.get(source.name()));
        }

        @Override
        public void reached(ExportSource source, Instant upTo) {
            reached.put(source.name(), upTo);
            history.add(upTo);
        }
    }
}
