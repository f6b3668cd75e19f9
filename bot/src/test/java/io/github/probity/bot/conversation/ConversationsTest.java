package io.github.probity.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.probity.bot.conversation.Part.Actions;
import io.github.probity.bot.conversation.Part.Choices;
import io.github.probity.bot.conversation.Part.Offer;
import io.github.probity.bot.conversation.Part.Words;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

class ConversationsTest {

    private static final Channel BUTTONS = new Channel("test-buttons", true, Duration.ofHours(24));
    private static final Channel TEXT_ONLY = new Channel("test-text", false, Duration.ZERO);
    private static final Offer FIRST = new Offer("First", "of two", new Chosen("test.pick", "1"));
    private static final Offer SECOND = new Offer("Second", null, new Chosen("test.pick", "2"));
    private static final Offer HELPED = new Offer("Yes", null, new Chosen("test.feedback", "yes"));

    private final RunningProbity probity = RunningProbity.get();
    /** In years that the running Probity, which deletes what is due, has not reached. */
    private final SetClock clock = new SetClock("2090-11-25T09:00:00Z");

    private final Memory memory = new Memory(probity.bean(JdbcClient.class), probity.bean(JsonMapper.class), clock);
    private final String conversation = UUID.randomUUID().toString();
    private final List<Turn> turns = new ArrayList<>();

    @Test
    void aReplyIsTheOneOfTheFirstSkillThatTakesTheTurn() {
        Conversations conversations = conversations(
                skill(turn -> turn.utterance().text().startsWith("request"), turn -> words("The form")),
                skill(turn -> true, turn -> words("The clause")));
        assertThat(conversations.hear(said("request WhatsApp"))).isEqualTo(words("The form"));
        assertThat(conversations.hear(said("may I use WhatsApp?"))).isEqualTo(words("The clause"));
    }

    @Test
    void whatWasSaidCountsForTenMinutes() {
        Conversations conversations = conversations(echo());
        conversations.hear(said("can I use WhatsApp?"));
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        conversations.hear(said("and on my own phone?"));
        assertThat(turns.get(1).previousWords()).contains("can I use WhatsApp?");
        clock.pass(Duration.ofMinutes(10).plusSeconds(1));
        conversations.hear(said("and at home?"));
        assertThat(turns.get(2).previousWords()).isEmpty();
    }

    @Test
    void aChoiceBetweenTwoQuestionsDoesNotBreakTheThread() {
        Conversations conversations = conversations(echo());
        conversations.hear(said("can I use WhatsApp?"));
        conversations.hear(chose(HELPED));
        conversations.hear(said("and on my own phone?"));
        assertThat(turns.get(2).previousWords()).contains("can I use WhatsApp?");
    }

    @Test
    void othersInTheSameConversationHaveTheirOwnThread() {
        Conversations conversations = conversations(echo());
        conversations.hear(said("can I use WhatsApp?"));
        conversations.hear(utterance("someone-else", TEXT_ONLY, "hello", null));
        assertThat(turns.get(1).recent()).isEmpty();
    }

    @Test
    void aNumberChoosesWhatWasOfferedLast() {
        Reply offer = Reply.of(new Choices("Which?", List.of(FIRST, SECOND)));
        Conversations conversations = conversations(skill(turn -> true, turn -> offer));
        conversations.hear(said("my phone"));
        conversations.hear(said(" 2. "));
        assertThat(turns.get(1).utterance().chosen()).isEqualTo(SECOND.chosen());
    }

    @Test
    void aNumberThatWasNotOfferedIsLeftAsWords() {
        Reply offer = Reply.of(new Choices("Which?", List.of(FIRST, SECOND)));
        Conversations conversations = conversations(skill(turn -> true, turn -> offer));
        conversations.hear(said("my phone"));
        conversations.hear(said("3"));
        conversations.hear(said("1.2"));
        assertThat(turns.subList(1, 3))
                .allSatisfy(turn -> assertThat(turn.utterance().chosen()).isNull());
    }

    @Test
    void whereThereAreButtonsANumberDoesNotPressThem() {
        Reply offer = Reply.of(words("Done").parts().get(0), new Actions("Did it help?", List.of(HELPED)));
        Conversations conversations = conversations(skill(turn -> true, turn -> offer));
        conversations.hear(utterance("me", BUTTONS, "a", null));
        conversations.hear(utterance("me", BUTTONS, "1", null));
        assertThat(turns.get(1).utterance().chosen()).isNull();
        conversations.hear(said("a"));
        conversations.hear(said("1"));
        assertThat(turns.get(3).utterance().chosen()).isEqualTo(HELPED.chosen());
    }

    @Test
    void anUtteranceDeliveredAgainGetsTheSameReplyAndIsDealtWithOnce() {
        Conversations conversations = conversations(skill(turn -> true, turn -> words("Reply " + turns.size())));
        Utterance utterance = said("may I?");
        Reply first = conversations.hear(utterance);
        assertThat(conversations.hear(utterance)).isEqualTo(first);
        assertThat(turns).hasSize(1);
    }

    @Test
    void anUtteranceDeliveredManyTimesAtOnceIsDealtWithOnce() {
        Conversations conversations = conversations(skill(turn -> true, turn -> words("Reply " + turns.size())));
        Utterance utterance = said("may I?");
        List<CompletableFuture<Reply>> replies = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> conversations.hear(utterance)))
                .limit(8)
                .toList();
        assertThat(replies.stream().map(CompletableFuture::join).distinct()).containsExactly(words("Reply 1"));
        assertThat(turns).hasSize(1);
    }

    @Test
    void whatMustLeaveNoTraceLeavesNone() {
        Conversations conversations =
                conversations(skill(turn -> true, turn -> words("Call 116 123").unkept()));
        assertThat(conversations.hear(said("I can't go on")).kept()).isFalse();
        assertThat(conversations.history(TEXT_ONLY, conversation)).isEmpty();
    }

    @Test
    void aSkillThatFailsGivesAnApologyAndLeavesNothingBehind() {
        Conversations conversations = conversations(skill(turn -> true, turn -> {
            throw new IllegalStateException("broken");
        }));
        Reply reply = conversations.hear(said("may I?"));
        assertThat(ReplyText.of(reply, TEXT_ONLY, null)).contains("went wrong on my side", "Nothing was kept");
        assertThat(conversations.history(TEXT_ONLY, conversation)).isEmpty();
    }

    @Test
    void twoThousandCharactersAreHeardAndOneMoreIsNot() {
        Conversations conversations = conversations(echo());
        assertThat(conversations.hear(said("\uD83D\uDE00".repeat(2_000))).kept())
                .isTrue();
        Reply reply = conversations.hear(said("a".repeat(2_001)));
        assertThat(ReplyText.of(reply, TEXT_ONLY, null)).contains("2,001", "2,000");
        assertThat(turns).hasSize(1);
    }

    @Test
    void aCharacterThatTheDatabaseCannotHoldIsLeftOut() {
        Conversations conversations = conversations(echo());
        conversations.hear(said("may\0 I?"));
        assertThat(conversations.history(TEXT_ONLY, conversation))
                .extracting(Exchange::said)
                .containsExactly("may I?");
    }

    @Test
    void aChoiceThatNoSkillKnowsIsNotOpenAnyMore() {
        Conversations conversations = conversations(skill(turn -> false, turn -> words("never")));
        assertThat(ReplyText.of(conversations.hear(chose(FIRST)), TEXT_ONLY, null))
                .contains("no longer open");
    }

    @Test
    void historyIsReadBackAsItWasSaidAndEndsWithTheChannelsTime() {
        Reply rich = Reply.of(
                new Part.Heading("Heading"),
                words("Words").parts().get(0),
                new Part.Quotation(
                        List.of(new Part.Line("5.1 Use Teams first.", false), new Part.Line("(a) this", true)),
                        new Part.Source("5.1", "Chat", "Policy", "Version 1, issued May 2026", "/policies/p/1#5.1")),
                new Part.Facts(List.of(new Part.Fact("Ask", "Service Desk"))),
                new Choices("Which?", List.of(FIRST, SECOND)),
                new Actions("Did it help?", List.of(HELPED)));
        Conversations conversations = conversations(skill(turn -> true, turn -> rich));
        conversations.hear(utterance("me", BUTTONS, "may I?", null));
        assertThat(conversations.history(BUTTONS, conversation))
                .extracting(Exchange::said, Exchange::reply)
                .containsExactly(tuple("may I?", rich));
        clock.pass(Duration.ofHours(24));
        assertThat(conversations.history(BUTTONS, conversation)).isEmpty();
        assertThat(memory.forgetWhatIsDue()).isPositive();
    }

    @Test
    void aConversationCanBeForgottenAtOnce() {
        Conversations conversations = conversations(echo());
        conversations.hear(said("may I?"));
        conversations.forget(TEXT_ONLY, conversation);
        assertThat(conversations.history(TEXT_ONLY, conversation)).isEmpty();
    }

    private Conversations conversations(Skill... skills) {
        return new Conversations(
                memory,
                List.of(skills),
                probity.bean(MessageSource.class),
                probity.bean(PlatformTransactionManager.class));
    }

    private Skill echo() {
        return skill(turn -> true, turn -> words(turn.utterance().text()));
    }

    private Skill skill(Function<Turn, Boolean> takes, Function<Turn, Reply> answer) {
        return new Skill() {
            @Override
            public boolean takes(Turn turn) {
                return takes.apply(turn);
            }

            @Override
            public Reply answer(Turn turn) {
                turns.add(turn);
                return answer.apply(turn);
            }
        };
    }

    private static Reply words(String words) {
        return Reply.of(new Words(words));
    }

    private Utterance said(String text) {
        return utterance("me", TEXT_ONLY, text, null);
    }

    private Utterance chose(Offer offer) {
        return utterance("me", TEXT_ONLY, offer.label(), offer.chosen());
    }

    private Utterance utterance(String speaker, Channel channel, String text, @Nullable Chosen chosen) {
        return new Utterance(
                UUID.randomUUID().toString(),
                channel,
                conversation,
                new Speaker(speaker, "", Person.Kind.STAFF),
                text,
                clock.instant(),
                Locale.ENGLISH,
                chosen);
    }
}
