package io.github.probity.graph.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.graph.SettableClock;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.client.GraphSignIn;
import io.github.probity.graph.client.GraphUnavailableException;
import io.github.probity.graph.message.PolicyViolation.Answer;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final String ALUN = "5e7c0b1e-0000-4000-8000-000000000011";
    private static final String CHAT = "/chats/19:test@thread.v2";
    private static final String CHANNEL = "/teams/5e7c0b1e-0000-4000-8000-00000000a001/channels/19:test@thread.tacv2";
    private static final Block BLOCK = new Block(
            "This message may break the policy on abusive language.",
            URI.create("https://wexcombe.example/policy"),
            List.of("3.2 Offensive material"),
            Block.OverrideRule.ALLOWED_WITH_REASON);

    private final SettableClock clock = new SettableClock();
    private final GraphSandbox graph = GraphSandbox.start();
    private final GraphConnection connection = new GraphConnection(new GraphSettings(
            graph.baseUrl(), new GraphSignIn.None(), Duration.ofSeconds(10), Duration.ofMillis(200), 4));
    private final Messages messages = new Messages(connection);

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
    void readsAMessageOfAChatOfAChannelAndAReply() {
        var inChat = write(CHAT, "in a chat");
        var inChannel = write(CHANNEL, "in a channel");
        var reply = write(inChannel.path(), "in reply");

        assertThat(List.of(now(inChat), now(inChannel), now(reply)))
                .extracting(ChatMessage::bodyHtml)
                .containsExactly("in a chat", "in a channel", "in reply");
        assertThat(now(reply).reference()).isEqualTo(reply);
        assertThat(reply.threadId()).isEqualTo(inChannel.messageId());
    }

    @Test
    void aMessageThatIsNotThereIsEmptyAndCannotBeBlocked() {
        var nowhere = MessageReference.of(new Conversation.Chat("19:test@thread.v2"), "1");

        assertThat(messages.read(nowhere)).isEmpty();
        assertThat(messages.around(nowhere, 5)).isEmpty();
        assertThat(messages.block(nowhere, BLOCK)).isFalse();
        assertThat(messages.unblock(nowhere)).isFalse();
    }

    @Test
    void tellsNewEditedAndDeletedApart() {
        var message = write(CHAT, "first");
        assertThat(now(message).state()).isEqualTo(ChatMessage.State.NEW);

        graph.conversations().edit(message.path(), "second");
        assertThat(now(message).state()).isEqualTo(ChatMessage.State.EDITED);

        graph.conversations().delete(message.path());
        assertThat(now(message).state()).isEqualTo(ChatMessage.State.DELETED);
        assertThat(now(message).bodyHtml()).isEmpty();
    }

    @Test
    void givesWhatWasSaidBeforeAndAfterInAChat() {
        var all = minuteByMinute(30);

        var around = messages.around(all.get(15), 4);

        assertThat(around).extracting(ChatMessage::reference).containsExactlyElementsOf(all.subList(11, 20));
    }

    @Test
    void givesFewerWhereAChatBeginsOrEnds() {
        var all = minuteByMinute(3);

        assertThat(messages.around(all.get(0), 5)).hasSize(3);
        assertThat(messages.around(all.get(2), 1))
                .extracting(ChatMessage::reference)
                .containsExactly(all.get(1), all.get(2));
    }

    @Test
    void whatCameLongAfterIsNotPartOfIt() {
        var message = write(CHAT, "early");
        clock.advance(Duration.ofHours(1));
        write(CHAT, "late");

        assertThat(messages.around(message, 5)).hasSize(1);
    }

    @Test
    void readsThroughAllPagesOfALivelyChat() {
        var first = write(CHAT, "first");
        var others = new ArrayList<MessageReference>();
        for (int i = 0; i < 120; i++) others.add(write(CHAT, "answer " + i));

        assertThat(messages.around(first, 3))
                .extracting(ChatMessage::reference)
                .containsExactly(first, others.get(0), others.get(1), others.get(2));
    }

    @Test
    void aFloodedChatCostsABoundedNumberOfRequests() {
        var first = write(CHAT, "first");
        for (int i = 0; i < 60; i++) write(CHAT, "flood " + i);
        graph.faults().pageLimit(2);

        assertThat(messages.around(first, 3)).extracting(ChatMessage::reference).containsExactly(first);
        assertThat(graph.requests()).hasSizeLessThan(15);
    }

    @Test
    void givesTheThreadInAChannelInOrder() {
        var first = write(CHANNEL, "first");
        write(CHANNEL, "another thread");
        var second = write(first.path(), "second");
        var third = write(first.path(), "third");
        graph.faults().pageLimit(1);

        assertThat(messages.around(second, 5))
                .extracting(ChatMessage::reference)
                .containsExactly(first, second, third);
        assertThat(messages.around(first, 1)).extracting(ChatMessage::reference).containsExactly(first, second);
    }

    @Test
    void blocksAndUnblocksWhereverTheMessageIs() {
        var post = write(CHANNEL, "post");
        for (var message : List.of(write(CHAT, "chat"), post, write(post.path(), "reply"))) {
            assertThat(messages.block(message, BLOCK)).isTrue();
            assertThat(now(message).policyViolation().blocked()).isTrue();

            assertThat(messages.unblock(message)).isTrue();
            assertThat(now(message).policyViolation().blocked()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksForTheOverrideThatIsAllowed(Block.OverrideRule override) {
        var message = write(CHAT, "text");

        messages.block(message, new Block(BLOCK.explanation(), BLOCK.policyAddress(), BLOCK.clauses(), override));

        var wanted = switch (override) {
            case NOT_ALLOWED -> "\"allowFalsePositiveOverride\"";
            case ALLOWED -> "\"allowFalsePositiveOverride,allowOverrideWithoutJustification\"";
            case ALLOWED_WITH_REASON -> "\"allowFalsePositiveOverride,allowOverrideWithJustification\"";
        };
        assertThat(graph.requestsWithBodies())
                .singleElement()
                .satisfies(request -> assertThat(request).contains("\"verdictDetails\":" + wanted));
    }

    @Test
    void theEchoOfOurOwnBlockIsNoNews() {
        var message = write(CHAT, "text");
        var seen = now(message).seen();
        var version = now(message).version();

        messages.block(message, BLOCK);
        assertThat(now(message).version()).isNotEqualTo(version);
        assertThat(now(message).newsSince(seen)).isEmpty();

        messages.unblock(message);
        assertThat(now(message).newsSince(seen)).isEmpty();
    }

    @Test
    void aReactionIsNoNewsEither() {
        var message = write(CHAT, "text");
        var seen = now(message).seen();

        graph.conversations().react(message.path());

        assertThat(now(message).newsSince(seen)).isEmpty();
    }

    @Test
    void anEditADeletionAndAnAnswerAreNewsEvenOfABlockedMessage() {
        var message = write(CHAT, "text");
        messages.block(message, BLOCK);
        var seen = now(message).seen();

        graph.conversations().answer(message.path(), "override", "It is a quotation.");
        assertThat(now(message).newsSince(seen)).containsExactly(News.SENDER_ANSWERED);
        assertThat(now(message).policyViolation().answers()).containsExactly(Answer.OVERRIDE);
        assertThat(now(message).policyViolation().justification()).isEqualTo("It is a quotation.");

        clock.advance(Duration.ofSeconds(1));
        graph.conversations().edit(message.path(), "milder text");
        assertThat(now(message).newsSince(seen)).containsExactly(News.TEXT, News.SENDER_ANSWERED);

        seen = now(message).seen();
        graph.conversations().delete(message.path());
        assertThat(now(message).newsSince(seen)).containsExactly(News.DELETED);

        seen = now(message).seen();
        graph.conversations().set(message.path(), "deletedDateTime", "null");
        assertThat(now(message).newsSince(seen)).containsExactly(News.RESTORED);
    }

    @ParameterizedTest
    @CsvSource({
        "true,403,Chat.UpdatePolicyViolation.All",
        "false,403,ChannelMessage.UpdatePolicyViolation.All",
        "true,402,licence"
    })
    void aMissingPermissionOrLicenceIsASentenceForTheOperator(boolean chat, int status, String part) {
        var message = write(chat ? CHAT : CHANNEL, "text");
        graph.faults().fail(1, status);

        assertThatThrownBy(() -> messages.block(message, BLOCK))
                .isInstanceOf(AccessRefusedException.class)
                .hasMessageContaining(part);
        assertThat(now(message).policyViolation().blocked()).isFalse();
    }

    @Test
    void anOutageIsToldAsSuch() {
        var message = write(CHAT, "text");
        graph.faults().down(true);

        assertThatThrownBy(() -> messages.read(message)).isInstanceOf(GraphUnavailableException.class);
    }

    private List<MessageReference> minuteByMinute(int count) {
        var all = new ArrayList<MessageReference>();
        for (int i = 0; i < count; i++) {
            all.add(write(CHAT, "message " + i));
            clock.advance(Duration.ofMinutes(1));
        }
        return all;
    }

    private MessageReference write(String in, String html) {
        return MessageReference.ofResource(graph.conversations().write(in, ALUN, html))
                .orElseThrow();
    }

    private ChatMessage now(MessageReference message) {
        return messages.read(message).orElseThrow();
    }
}
