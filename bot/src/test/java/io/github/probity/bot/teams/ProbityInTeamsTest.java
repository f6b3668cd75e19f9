package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Held;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.review.State;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All of Probity behind the channel: what a sender and a reporter do in Teams, to the end. */
class ProbityInTeamsTest {

    /** Each test has a sender of its own: breaches of one person add up. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final RunningProbity probity = RunningProbity.get();
    private final StandInConnector connector = new StandInConnector();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Person sender = Sample.employee(3 + TESTS.getAndIncrement());
    private final Person reporter = Sample.employee(2);
    private final Person reviewer = Sample.all(Role.REVIEWER).get(0);

    @AfterEach
    void leave() {
        JdbcClient jdbc = probity.bean(JdbcClient.class);
        jdbc.sql("delete from teams_address").update();
        jdbc.sql("delete from teams_service").update();
        connector.close();
    }

    @Test
    void theSenderIsToldInTeamsAndAppealsThereByTwoPresses() {
        post(by(sender, TestActivity.message(connector.serviceUrl(), "help")));
        connector.message();
        long id = Sample.open(sender.id(), Category.PROFANITY);
        probity.bean(Reviews.class).claim(id, reviewer);
        assertThat(probity.bean(Reviews.class)
                        .decide(id, own(id).version(), new Decision(Gravity.MINOR, null, false, "Rude."), reviewer))
                .isEmpty();

        JsonNode letter = RunningTeams.card(connector.message());
        assertThat(letter.toString()).contains("broke the policy").doesNotContain("everybody knows it");
        JsonNode asked = press(letter, "Appeal");
        assertThat(asked.toString()).contains("broke the policy", "Do you want to appeal?");
        assertThat(own(id).state()).isEqualTo(State.UPHELD);

        assertThat(press(asked, "Yes, appeal").toString()).contains("Your appeal has been taken");
        assertThat(own(id).state()).isEqualTo(State.APPEALED);
        assertThat(connector.isQuiet()).isTrue();
    }

    @Test
    void theLetterLeadsToAnAppealWhenNobodyKnowsItsCardAnyMore() {
        post(by(sender, TestActivity.message(connector.serviceUrl(), "help")));
        connector.message();
        long id = Sample.open(sender.id(), Category.PROFANITY);
        probity.bean(Reviews.class).claim(id, reviewer);
        probity.bean(Reviews.class)
                .decide(id, own(id).version(), new Decision(Gravity.MINOR, null, false, "Rude."), reviewer);
        JsonNode letter = RunningTeams.card(connector.message());
        probity.bean(JdbcClient.class).sql("delete from teams_card").update();

        assertThat(press(press(letter, "Appeal"), "Yes, appeal").toString()).contains("Your appeal has been taken");

        assertThat(own(id).state()).isEqualTo(State.APPEALED);
    }

    @Test
    void whoeverUsesTeamsInWelshIsToldInWelsh() {
        post(by(sender, TestActivity.message(connector.serviceUrl(), "cymorth")).with("locale", "cy-GB"));
        connector.message();
        long id = Sample.open(sender.id(), Category.PROFANITY);
        probity.bean(Reviews.class).claim(id, reviewer);
        probity.bean(Reviews.class)
                .decide(id, own(id).version(), new Decision(Gravity.MINOR, null, false, "Rude."), reviewer);

        assertThat(RunningTeams.card(connector.message()).toString())
                .contains("\"lang\":\"cy\"", "Apelio")
                .doesNotContain("broke the policy");
    }

    @Test
    void aReportMadeOnAMessageIsACaseAboutItsSenderAndOneHoweverOftenItIsSent() {
        String words = Sample.words();
        String form = UUID.randomUUID().toString();
        int before = probity.bean(Cases.class).reportedBy(reporter.id()).size();

        String receipt = report(words, form).toString();

        assertThat(receipt).contains("Your report has been taken").containsPattern("R-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(report(words, form).toString()).isEqualTo(receipt);
        assertThat(probity.bean(Cases.class).reportedBy(reporter.id())).hasSize(before + 1);
        Case opened = probity.bean(Held.class).about(sender).get(0);
        assertThat(probity.bean(Held.class).evidence(opened).text()).isEqualTo(words);
        assertThat(probity.bean(Held.class).reasons(opened)).isEmpty();
    }

    @Test
    void theFormAsksAsTheConsoleDoes() {
        JsonNode form = dialog("composeExtension/fetchTask", Sample.words(), Map.of());

        assertThat(form.toString())
                .contains("What is wrong with it?", "It is offensive or bullying", "A child may be at risk")
                .contains("Illegal content is never uploaded");
    }

    private JsonNode report(String words, String form) {
        return dialog(
                "composeExtension/submitAction",
                words,
                Map.of("chosen", "OFFENSIVE", "written", "It was the third time.", "form", form));
    }

    private JsonNode dialog(String invoke, String words, Map<String, String> data) {
        Map<String, Object> message = Map.of(
                "id",
                Integer.toString(words.hashCode()),
                "from",
                Map.of("user", Map.of("id", sender.id(), "displayName", sender.name())),
                "body",
                Map.of("contentType", "html", "content", "<p>" + words + "</p>"));
        Object value = Map.of("commandId", "report", "data", data, "messagePayload", message);
        return post(by(reporter, TestActivity.invoke(connector.serviceUrl(), invoke, value))
                        .with("conversation", Map.of("id", "19:two@unq.gbl.spaces", "tenantId", TestActivity.TENANT)))
                .at("/task/value/card/content");
    }

    private JsonNode press(JsonNode card, String title) {
        JsonNode button = card.findParents("verb").stream()
                .filter(action -> action.path("title").asText().equals(title))
                .findFirst()
                .orElseThrow();
        Object value = Map.of("action", Map.of("verb", "choose", "data", button.path("data")));
        return post(by(sender, TestActivity.invoke(connector.serviceUrl(), "adaptiveCard/action", value)))
                .path("value");
    }

    private TestActivity by(Person person, TestActivity activity) {
        return activity.with("from", Map.of("id", "29:" + person.id(), "aadObjectId", person.id()))
                .with(
                        "conversation",
                        Map.of(
                                "id",
                                "a:" + person.id(),
                                "conversationType",
                                "personal",
                                "tenantId",
                                TestActivity.TENANT));
    }

    private Case own(long id) {
        return probity.bean(Held.class).find(id, sender).orElseThrow();
    }

    private JsonNode post(TestActivity activity) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(probity.address("/api/messages"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(activity.toString()))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(response.statusCode()).isBetween(200, 202);
            return RunningTeams.json(response.body().isEmpty() ? "{}" : response.body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
