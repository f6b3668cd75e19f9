package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Teams waits for is answered in the shape that Teams expects, and in time. */
class InvokesTest extends RunningTeams {

    @Test
    void putsTheChosenReadingInPlaceOfTheChoice() {
        skill.answers(turn -> turn.utterance().chosen() == null ? Replied.choice() : Replied.quoting("5.6 Staff may."));
        JsonNode choice = asked("Phones?");

        JsonNode answer = press(choice.findValue("actions").get(0));

        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.path("value").toString())
                .contains("5.6 Staff may.", "Did this answer")
                .doesNotContain("Which do you mean");
        assertThat(skill.heard)
                .last()
                .extracting(turn -> turn.utterance().chosen())
                .isEqualTo(Replied.FIRST);
    }

    @Test
    void leavesTheAnswerAndThanksForFeedbackInPlaceOfTheButtons() {
        skill.answers(turn -> turn.utterance().chosen() == null
                ? Replied.quoting("5.6 Staff may.")
                : Reply.of(new Part.Words("Thank you.")));
        JsonNode answered = asked("Phones?");

        JsonNode answer = press(answered.findParent("verb"));

        assertThat(answer.path("value").toString())
                .contains("5.6 Staff may.", "Thank you.")
                .doesNotContain("Did this answer");
    }

    @Test
    void keepsAnsweringOnTheSameCard() {
        skill.answers(turn -> {
            if (turn.utterance().chosen() == null) {
                return Replied.choice();
            }
            return turn.utterance().chosen().equals(Replied.FIRST)
                    ? Replied.quoting("5.6 Staff may.")
                    : Reply.of(new Part.Words("Thank you."));
        });
        JsonNode second = press(asked("Phones?").findValue("actions").get(0)).path("value");

        assertThat(press(second.findParent("verb")).path("value").toString()).contains("5.6 Staff may.", "Thank you.");
    }

    @Test
    void saysItBesideACardThatIsNotKept() {
        skill.answers(turn -> Reply.of(new Part.Words("Thank you.")));

        JsonNode answer =
                pressed(Map.of("probity", Map.of("action", "policy.feedback", "value", "7 yes", "label", "Yes")));

        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asText()).isEqualTo("Thank you.");
    }

    @Test
    void leadsOnFromACardThatIsNotKeptAnyMore() {
        skill.answers(turn -> Replied.choice());

        JsonNode answer =
                pressed(Map.of("probity", Map.of("action", "policy.feedback", "value", "7 yes", "label", "Yes")));

        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(press(answer.path("value").findValue("actions").get(0))
                        .path("value")
                        .toString())
                .contains("Which do you mean?");
    }

    @Test
    void doesNotShowACardForWhatTheCardNeverOffered() {
        skill.answers(turn -> turn.utterance().chosen() == null ? Replied.choice() : Reply.of(new Part.Words("No.")));
        String card = asked("Phones?").findValue("card").asText();

        JsonNode answer = pressed(Map.of(
                "probity", Map.of("card", card, "action", "access.grant", "value", "me", "label", "Grant me access")));

        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "\"x\"",
                "{\"action\":{}}",
                "{\"action\":{\"verb\":\"choose\",\"data\":{\"probity\":{\"action\":7}}}}",
                "{\"action\":{\"verb\":\"choose\",\"data\":{\"probity\":{\"card\":\"no-uuid\",\"action\":\"\",\"value\":\"\",\"label\":\"\"}}}}",
                "{\"action\":{\"verb\":\"delete\",\"type\":\"Action.Execute\"}}"
            })
    void takesNothingForAPressThatIsNone(String value) {
        HttpResponse<String> response = post(invoke("adaptiveCard/action", json(value)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response.body()).path("value").asText()).contains("Probity does not do this");
        assertThat(skill.heard).isEmpty();
    }

    @Test
    void findsClausesToPutIntoAMessage() {
        JsonNode found = search("whatsapp").path("attachments");

        assertThat(found).hasSize(1);
        assertThat(found.at("/0/content/type").asText()).isEqualTo("AdaptiveCard");
        assertThat(found.at("/0/content").toString())
                .contains("Staff <b>may</b> use apps.")
                .doesNotContain("Action.Execute");
        assertThat(found.at("/0/preview/content/text").asText())
                .isEqualTo("5.6 Staff &lt;b&gt;may&lt;/b&gt; use apps.");
    }

    @Test
    void saysWhenNoClauseIsFoundOrNoneWasLookedFor() {
        assertThat(search("pigeons").path("text").asText()).contains("No clause was found");
        assertThat(search("  ").path("text").asText()).contains("Write a few words");
        HttpResponse<String> opened = post(invoke("composeExtension/query", Map.of("commandId", "clause")));
        assertThat(json(opened.body()).at("/composeExtension/text").asText()).contains("Write a few words");
    }

    private JsonNode search(String words) {
        Map<String, Object> query =
                Map.of("commandId", "clause", "parameters", List.of(Map.of("name", "words", "value", words)));
        return json(post(invoke("composeExtension/query", query)).body()).path("composeExtension");
    }

    @ParameterizedTest
    @CsvSource({
        "config/fetch, /config/value",
        "config/submit, /config/value",
        "task/fetch, /task/value",
        "task/submit, /task/value",
        "composeExtension/fetchTask, /composeExtension/text",
        "composeExtension/submitAction, /composeExtension/text",
        "composeExtension/queryLink, /composeExtension/text",
        "composeExtension/anonymousQueryLink, /composeExtension/text",
    })
    void saysInTheRightShapeThatItDoesNotDoThis(String name, String where) {
        HttpResponse<String> response = post(invoke(name, Map.of()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response.body()).at(where).asText()).contains("Probity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message/submitAction",
                "fileConsent/invoke",
                "signin/verifyState",
                "signin/tokenExchange",
                "tab/fetch",
                "application/search",
                "actionableMessage/executeAction",
                "something/new",
                "",
                "/"
            })
    void answersEveryInvokeWithoutAnError(String name) {
        assertThat(post(invoke(name, Map.of("actionName", "feedback"))).statusCode())
                .isEqualTo(200);
        assertThat(post(invoke(name, Map.of()).without("value").without("name")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesAHoldingAnswerInTimeWhenTheRealOneTakesLong() {
        CountDownLatch thinking = new CountDownLatch(1);
        skill.answers(turn -> {
            try {
                thinking.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            return Replied.choice();
        });
        try {
            JsonNode answer =
                    pressed(Map.of("probity", Map.of("action", "policy.feedback", "value", "7 yes", "label", "Yes")));

            assertThat(answer.path("value").asText()).contains("longer than Teams waits");
        } finally {
            thinking.countDown();
        }
    }

    private JsonNode asked(String question) {
        post(message(question));
        return card(CONNECTOR.message());
    }

    private JsonNode press(JsonNode action) {
        return pressed(action.path("data"));
    }

    private JsonNode pressed(Object data) {
        HttpResponse<String> response = post(invoke(
                "adaptiveCard/action",
                Map.of("action", Map.of("type", "Action.Execute", "verb", "choose", "data", data))));
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response.body());
    }
}
