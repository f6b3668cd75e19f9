package io.github.probity.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page over HTTP, as a browser without JavaScript uses it. */
class ChatPagesTest {

    private static final String LOOKUP = "What does paragraph 5.1 say?";

    private final Visitor visitor = Visitor.unknown();
    private final JdbcClient jdbc = RunningProbity.get().bean(JdbcClient.class);

    @Test
    void anAnswerIsShownOnThePageThatTheFormLeadsTo() {
        HttpResponse<String> answer = ask(LOOKUP);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.leadsTo(answer)).isEqualTo("/");
        Document page = visitor.page("/");
        assertThat(page.select(".exchange__said").text()).isEqualTo("You asked: " + LOOKUP);
        assertThat(page.select("#newest .clause__number").text()).isEqualTo("5.1");
        assertThat(page.select("#newest blockquote").text()).startsWith("Use Teams first. You must not use WhatsApp");
    }

    @Test
    void theAnswerLeadsToItsPlaceInTheDocument() {
        ask(LOOKUP);
        String link = visitor.page("/").select("#newest .sheet__place a").attr("href");
        Document document = visitor.page(link.substring(0, link.indexOf('#')));
        String fragment = link.substring(link.indexOf('#') + 1);
        assertThat(document.select("[id=" + fragment + "]").text()).startsWith("5.1 Use Teams first.");
    }

    @Test
    void theSameFormSentTwiceIsOneQuestionAndSentWithOtherWordsIsAnother() {
        String ticket = UUID.randomUUID().toString();
        ask(LOOKUP, ticket);
        ask(LOOKUP, ticket);
        assertThat(visitor.page("/").select(".exchange")).hasSize(1);
        ask("What does paragraph 5.2 say?", ticket);
        assertThat(visitor.page("/").select(".exchange")).hasSize(2);
    }

    @Test
    void twoTabsShareTheConversationAndStrangersDoNot() {
        Document firstTab = visitor.page("/");
        Document secondTab = visitor.page("/");
        ask(LOOKUP, firstTab.select("[name=ticket]").attr("value"));
        ask(LOOKUP, secondTab.select("[name=ticket]").attr("value"));
        assertThat(visitor.page("/").select(".exchange")).hasSize(2);
        assertThat(Visitor.unknown().page("/").select(".exchange")).isEmpty();
    }

    @Test
    void feedbackTakesThePlaceOfTheButtonsAndIsKept() {
        String question = LOOKUP + " " + UUID.randomUUID();
        ask(question);
        Document page = visitor.page("/");
        press(page, 1);
        Document after = visitor.page("/");
        assertThat(after.select(".exchange")).hasSize(1);
        assertThat(after.select(".actions button")).isEmpty();
        assertThat(after.select(".actions__done").text()).contains("The owner of the policy will see");
        assertThat(jdbc.sql("select feedback from asked_question where text = ?")
                        .param(question)
                        .query(String.class)
                        .single())
                .isEqualTo("not_answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void anEmptyQuestionIsAskedForAgain(String nothing) {
        HttpResponse<String> answer = ask(nothing);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("#question-error").text()).contains("Enter a question");
    }

    @Test
    void aQuestionThatIsTooLongIsRefusedAndStaysInTheBox() {
        String tooLong = "a".repeat(2_001);
        HttpResponse<String> answer = ask(tooLong);
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#question-error").text()).contains("2,000 characters or fewer");
        assertThat(page.select("#question").text()).isEqualTo(tooLong);
    }

    @Test
    void lineBreaksCountAsOneCharacterWhateverTheBrowserMakesOfThem() {
        assertThat(ask("a\r\n".repeat(999) + "ab").statusCode()).isEqualTo(303);
    }

    @Test
    void markupInAQuestionIsShownAndNotRun() {
        String markup = "<script>alert(1)</script><b onmouseover=x>&lt;\"'`${7*7}[[${7*7}]]";
        ask(markup);
        Document page = visitor.page("/");
        assertThat(page.select(".exchange__said bdi").text()).isEqualTo(markup);
        assertThat(page.select(".exchange__said script, .exchange__said b")).isEmpty();
    }

    @Test
    void distressIsAnsweredOnceAndKeptNowhere() {
        String words = "I can't go on";
        HttpResponse<String> answer = ask(words);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("116 123").contains("999");
        assertThat(Jsoup.parse(answer.body()).select("main").text()).doesNotContain(words);
        assertThat(visitor.page("/").select(".exchange")).isEmpty();
        assertThat(jdbc.sql("select count(*) from exchange where said = ?")
                        .param(words)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from asked_question where text = ?")
                        .param(words)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aConversationCanBeClearedAtOnce() {
        ask(LOOKUP);
        visitor.send("/", "/chat/forget", Map.of());
        assertThat(visitor.page("/").select(".exchange")).isEmpty();
    }

    @Test
    void whoAsksWithoutPauseIsTold() {
        ask(LOOKUP);
        HttpResponse<String> refused = IntStream.range(0, 200)
                .mapToObj(n -> ask("And this one?"))
                .filter(response -> response.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(Jsoup.parse(refused.body()).select("#question-error").text()).contains("wait a minute");
        assertThat(Jsoup.parse(refused.body()).select("#question").text()).isEqualTo("And this one?");
    }

    @Test
    void aFormWithoutTheTokenIsRefused() {
        assertThat(visitor.post("/chat", Map.of("question", LOOKUP), "forged").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theCookieIsTheBrowsersAloneAndTheDatabaseDoesNotKnowIt() {
        HttpResponse<String> answer = ask(LOOKUP);
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(ChatCookie.NAME))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Max-Age");
        String value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        assertThat(jdbc.sql("select count(*) from exchange where position(? in row_to_json(exchange)::text) > 0")
                        .param(value)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDocumentThatIsNotThereIsNotFound() {
        assertThat(visitor.get("/policies/nothing/1").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/policies/model-electronic-communications-policy/99")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> ask(String question) {
        return ask(question, UUID.randomUUID().toString());
    }

    private HttpResponse<String> ask(String question, String ticket) {
        return visitor.send("/", "/chat", Map.of("question", question, "ticket", ticket));
    }

    private void press(Document page, int button) {
        var form = page.select(".actions form").get(button);
        visitor.send(
                "/",
                "/chat/choose",
                Map.of(
                        "action", form.select("[name=action]").attr("value"),
                        "value", form.select("[name=value]").attr("value"),
                        "label", form.select("[name=label]").attr("value"),
                        "ticket", form.select("[name=ticket]").attr("value")));
    }
}
