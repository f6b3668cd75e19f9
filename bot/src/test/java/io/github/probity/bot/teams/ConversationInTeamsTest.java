package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talking to Probity in Teams, from the activity that comes in to the message that goes out. */
class ConversationInTeamsTest extends RunningTeams {

    private static final String MENTION = "<at>Probity</at>";

    @Test
    void answersInAPersonalChatOnTheMessageItself() {
        TestActivity question = message("Can I use WhatsApp?");

        assertThat(post(question).statusCode()).isEqualTo(202);

        StandInConnector.Sent answer = CONNECTOR.message();
        assertThat(answer.path()).contains("/v3/conversations/a:").endsWith("/activities/" + question.text("id"));
        assertThat(card(answer).toString()).contains("Heard: Can I use WhatsApp?");
    }

    @Test
    void knowsWhoSpeaksWhereAndInWhichLanguage() {
        post(message("Ga i?").with("locale", "cy-GB"));
        CONNECTOR.message();

        Utterance heard = skill.heard.element().utterance();
        assertThat(heard.speaker().id()).isEqualTo("11111111-2222-3333-4444-555555555555");
        assertThat(heard.speaker().name()).isEqualTo("Ffion Rees");
        assertThat(heard.channel().name()).isEqualTo("teams");
        assertThat(heard.locale()).isEqualTo(Locale.forLanguageTag("cy-GB"));
        assertThat(heard.at()).isEqualTo("2026-11-02T09:30:00Z");
    }

    @Test
    void knowsElectedMembersFromTheDirectory() {
        post(message("May I?").with("from", Map.of("id", "29:c", "aadObjectId", "councillor")));
        CONNECTOR.message();

        assertThat(skill.heard.element().utterance().speaker().kind()).isEqualTo(Person.Kind.ELECTED_MEMBER);
    }

    @Test
    void saysWhatTheAnswerIsAboutInNotifications() {
        skill.answers(turn -> Reply.of(new Part.Heading("The policy is silent"), new Part.Words("Ask the owner.")));
        post(message("And pigeons?"));

        assertThat(CONNECTOR.message().body().path("summary").asText()).isEqualTo("The policy is silent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"groupChat", "channel"})
    void answersInCompanyOnlyWhenItsNameIsCalled(String kind) {
        TestActivity chatter = message("Lunch?").inGroup(kind);
        post(chatter);
        post(message(MENTION + " may I?").after(chatter).mentioning(TestActivity.BOT, MENTION));

        assertThat(card(CONNECTOR.message()).toString()).contains("Heard: may I?");
        assertThat(skill.heard).hasSize(1);
    }

    @Test
    void isNotCalledByAMentionThatIsOnlyTyped() {
        TestActivity typed = message(MENTION + " may I?").inGroup("channel");
        post(typed);
        post(message(MENTION + " may I?").after(typed).mentioning("29:other", MENTION));
        post(message("the last one").after(typed).mentioning(TestActivity.BOT, MENTION));

        assertThat(card(CONNECTOR.message()).toString()).contains("Heard: the last one");
        assertThat(skill.heard).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<at>Probity</at>May I use <at>Ann Owen</at>’s phone?",
                "<at>Probity</at> <at>Probity</at>&nbsp;May I use <at id=\"1\">Ann Owen</at>’s phone?",
                "May I use Ann Owen’s phone?<at>Probity</at></at><at>"
            })
    void hearsTheWordsWithoutMentions(String text) {
        post(message(text).mentioning(TestActivity.BOT, MENTION));
        CONNECTOR.message();

        assertThat(skill.heard.element().utterance().text()).isEqualTo("May I use Ann Owen’s phone?");
    }

    @Test
    void doesNotLetAMentionTakeWordsAway() {
        post(message("never do this").mentioning(TestActivity.BOT, "never "));
        CONNECTOR.message();

        assertThat(skill.heard.element().utterance().text()).isEqualTo("never do this");
    }

    @Test
    void readsAHundredThousandOpenMarksInNoTime() {
        post(message("<at".repeat(70_000)));

        assertThat(CONNECTOR.message().type()).isEqualTo("message");
    }

    @Test
    void doesNotTalkToOtherBots() {
        TestActivity hello = message("Hello from a bot").with("from", Map.of("id", "28:another"));
        post(hello);
        post(message("the last one").after(hello));

        assertThat(card(CONNECTOR.message()).toString()).contains("the last one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messageUpdate",
                "messageDelete",
                "messageReaction",
                "event",
                "installationUpdate",
                "typing",
                "command",
                "endOfConversation",
                "somethingNew"
            })
    void takesWhatNeedsNoAnswerWithoutOne(String type) {
        TestActivity quiet = TestActivity.of(CONNECTOR.serviceUrl(), type).with("text", "edited");
        assertThat(post(quiet).statusCode()).isEqualTo(202);
        post(message("the last one").after(quiet));

        assertThat(card(CONNECTOR.message()).toString()).contains("the last one");
        assertThat(skill.heard).hasSize(1);
    }

    @Test
    void welcomesOnceAndTellsWhatItDoes() {
        TestActivity update = TestActivity.of(CONNECTOR.serviceUrl(), "conversationUpdate")
                .with("membersAdded", List.of(Map.of("id", TestActivity.BOT), Map.of("id", "29:ffion")));
        post(update);
        post(update);
        post(message("the last one").after(update));

        assertThat(card(CONNECTOR.message()).toString()).contains("WhatsApp", "help");
        assertThat(card(CONNECTOR.message()).toString()).contains("the last one");
    }

    @Test
    void doesNotGreetEverybodyWhoJoins() {
        TestActivity update = TestActivity.of(CONNECTOR.serviceUrl(), "conversationUpdate")
                .with("membersAdded", List.of(Map.of("id", "29:new")));
        post(update);
        post(message("the last one").after(update));

        assertThat(card(CONNECTOR.message()).toString()).contains("the last one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "Help", "?", "cymorth"})
    void helps(String word) {
        post(message(word));

        assertThat(card(CONNECTOR.message()).toString()).contains("@Probity");
        assertThat(skill.heard).isEmpty();
    }

    @Test
    void asksForWordsWhenThereAreNone() {
        post(message("")
                .with(
                        "attachments",
                        List.of(Map.of("contentType", "image/png", "contentUrl", "https://x.example/a.png"))));

        assertThat(card(CONNECTOR.message()).toString()).contains("only read words");
    }

    @Test
    void typesWhileAnAnswerTakesLong() {
        CountDownLatch thinking = new CountDownLatch(1);
        skill.answers(turn -> {
            await(thinking);
            return Reply.of(new Part.Words("At last"));
        });
        TestActivity question = message("A hard one");
        post(question);

        JsonNode typing = CONNECTOR.typing().body();
        assertThat(typing.path("conversation").path("id"))
                .isEqualTo(question.json().path("conversation").path("id"));
        assertThat(CONNECTOR.isQuiet()).isTrue();
        thinking.countDown();
        assertThat(card(CONNECTOR.message()).toString()).contains("At last");
    }

    @Test
    void answersAPressThatIsSentAsAMessage() {
        skill.answers(turn -> turn.utterance().chosen() == null
                ? Replied.choice()
                : Reply.of(new Part.Words("Chosen: " + turn.utterance().chosen().value())));
        post(message("Phones?"));
        JsonNode submit = card(CONNECTOR.message()).findValue("fallback");
        assertThat(submit.path("type").asText()).isEqualTo("Action.Submit");

        post(message("").without("text").inGroup("groupChat").with("value", submit.path("data")));

        assertThat(card(CONNECTOR.message()).toString()).contains("Chosen: 7 first");
        assertThat(skill.heard)
                .last()
                .extracting(turn -> turn.utterance().text())
                .isEqualTo("5.6 Messaging apps");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
