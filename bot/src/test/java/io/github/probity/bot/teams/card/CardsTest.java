package io.github.probity.bot.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Offer;
import io.github.probity.bot.conversation.Part.Source;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Cards show what they are given, as it is, and are never too large. */
class CardsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CardWords WORDS = words();

    private final Cards cards = new Cards(WORDS, "https://probity.example");

    @Test
    void quotesWithReferenceTitleVersionAndDateAndALink() {
        JsonNode card = card(quotation(new Line("5.6 Staff may use apps.", false), new Line("(a) with care", true)));

        assertThat(card.path("type").asText()).isEqualTo("AdaptiveCard");
        assertThat(card.path("version").asText()).isEqualTo("1.5");
        assertThat(texts(card))
                .contains(
                        "5.6 · Messaging apps",
                        "5.6 Staff may use apps.",
                        "(a) with care",
                        "Communications Policy. Version 3.1, issued March 2026");
        assertThat(card.findValue("url").asText()).isEqualTo("https://probity.example/policies/comms/3#5.6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** _italic_ ~~gone~~ `code`",
                "[Click here](https://attacker.example)",
                "# Heading\n- item\n1. item",
                "<at>Everyone</at> <b>x</b> <script>alert(1)</script>",
                "![x](https://attacker.example/pixel.png)",
                "${secret} {{DATE(2026-11-02T09:00:00Z,SHORT)}}",
                "\u202Egnirts desrever\u202C",
                "\\[escaped\\] &lt;at&gt;"
            })
    void showsTextAsItIsWhereverItComesFrom(String hostile) {
        JsonNode card = card(
                new Part.Heading(hostile),
                new Part.Words(hostile),
                quotation(new Line(hostile, true)),
                new Part.Facts(List.of(new Part.Fact(hostile, hostile))),
                new Part.Choices(hostile, List.of(new Offer("Yes", hostile, new Chosen("a", "b")))),
                new Part.Actions(hostile, List.of()));

        assertThat(card.toString()).doesNotContain("FactSet", "\"entities\"", "Image");
        assertThat(markdown(card)).allSatisfy(text -> assertThat(hostile).doesNotContain(text));
        assertThat(String.join("", texts(card)))
                .contains(hostile.lines().findFirst().orElseThrow());
        assertThat(texts(card)).noneSatisfy(run -> assertThat(run).contains("{{"));
    }

    @Test
    void linksIntoProbitysPagesWhereTheyHaveAnAddress() {
        Part link = new Part.Link("Open the concern", "/console/concerns/7");

        assertThat(card(link).findValue("url").asText()).isEqualTo("https://probity.example/console/concerns/7");
        JsonNode without = JSON.valueToTree(new Cards(WORDS, null).of(List.of(link), Locale.UK, null));
        assertThat(without.path("body")).isEmpty();
    }

    @Test
    void givesButtonsAFallbackForClientsThatCannotAnswerInPlace() {
        UUID id = UUID.randomUUID();
        Part actions = new Part.Actions(
                "Did this help?", List.of(new Offer("Yes", null, new Chosen("policy.feedback", "7 yes"))));
        JsonNode card = JSON.valueToTree(cards.of(List.of(actions), Locale.UK, id));

        JsonNode execute = card.findParent("verb");
        assertThat(execute.path("type").asText()).isEqualTo("Action.Execute");
        assertThat(execute.path("fallback").path("type").asText()).isEqualTo("Action.Submit");
        assertThat(execute.path("fallback").path("data")).isEqualTo(execute.path("data"));
        assertThat(Press.read(JSON.convertValue(execute.path("data"), Object.class)))
                .contains(new Press(id, new Chosen("policy.feedback", "7 yes"), "Yes"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 300, 3_000})
    void cutsLongClausesAtTheEndOfALineAndSaysSo(int length) {
        Line[] lines = IntStream.range(0, 400)
                .mapToObj(n -> new Line(n + " ŵ".repeat(length), false))
                .toArray(Line[]::new);
        JsonNode card = card(quotation(lines));

        assertThat(card.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThan(28_000);
        assertThat(texts(card)).anySatisfy(text -> assertThat(text).startsWith("The clause goes on"));
        assertThat(card.findValue("url")).isNotNull();
        assertThat(texts(card))
                .filteredOn(text -> text.endsWith("ŵ"))
                .isSubsetOf(List.of(lines).stream().map(Line::words).toList());
    }

    @Test
    void saysWhenNothingOfAnAnswerFits() {
        assertThat(texts(card(new Part.Words("x".repeat(100_000)))).toString()).contains("too long for Teams");
    }

    @Test
    void speaksWelshToTheWelsh() {
        JsonNode card = JSON.valueToTree(
                cards.of(List.of(quotation(new Line("5.6", false))), Locale.forLanguageTag("cy-GB"), null));

        assertThat(card.path("lang").asText()).isEqualTo("cy");
        assertThat(card.toString()).contains("Dangos 5.6 yn y ddogfen");
    }

    @Test
    void offersNoLinkWhereItIsNotKnownWhereProbityIs() {
        JsonNode card = JSON.valueToTree(
                new Cards(WORDS, null).of(List.of(quotation(new Line("5.6", false))), Locale.UK, null));

        assertThat(card.findValue("url")).isNull();
    }

    private static CardWords words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/teams");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new CardWords(words);
    }

    private JsonNode card(Part... parts) {
        return JSON.valueToTree(cards.of(List.of(parts), Locale.UK, null));
    }

    private static Part.Quotation quotation(Line... lines) {
        return new Part.Quotation(
                List.of(lines),
                new Source(
                        "5.6",
                        "Messaging apps",
                        "Communications Policy",
                        "Version 3.1, issued March 2026",
                        "/policies/comms/3#5.6"));
    }

    private static List<String> texts(JsonNode card) {
        return card.findValuesAsText("text");
    }

    /** The texts in which clients look for markdown. */
    private static List<String> markdown(JsonNode card) {
        return card.findParents("text").stream()
                .filter(element -> element.path("type").asText().equals("TextBlock"))
                .map(element -> element.path("text").asText())
                .toList();
    }
}
