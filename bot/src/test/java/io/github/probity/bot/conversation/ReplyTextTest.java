package io.github.probity.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.conversation.Part.Actions;
import io.github.probity.bot.conversation.Part.Choices;
import io.github.probity.bot.conversation.Part.Fact;
import io.github.probity.bot.conversation.Part.Facts;
import io.github.probity.bot.conversation.Part.Heading;
import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Offer;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Part.Source;
import io.github.probity.bot.conversation.Part.Words;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplyTextTest {

    private static final Channel TEXT_ONLY = new Channel("lync", false, Duration.ZERO);
    private static final Channel WITH_BUTTONS = new Channel("chat", true, Duration.ZERO);

    private static final Quotation QUOTATION = new Quotation(
            List.of(new Line("5.3 In an approved group:", false), new Line("(a) use council phones only;", true)),
            new Source(
                    "5.3 (a)", "WhatsApp", "Model Policy", "Version 4.2, issued March 2026", "/policies/model/1#5.3"));

    private static final Reply REPLY = Reply.of(
            QUOTATION,
            new Choices("Which?", List.of(offer("5.1", "Use Teams"), offer("5.4", null))),
            new Actions("Did this help?", List.of(offer("Yes", null), offer("No", null))));

    @Test
    void aQuotationIsFollowedByWhereItStands() {
        assertThat(ReplyText.of(Reply.of(QUOTATION), TEXT_ONLY, null)).isEqualTo("""
                “5.3 In an approved group:
                  (a) use council phones only;”
                5.3 (a), WhatsApp — Model Policy. Version 4.2, issued March 2026""");
    }

    @Test
    void whereProbityHasAnAddressTheQuotationLinksToItsPlace() {
        assertThat(ReplyText.of(Reply.of(QUOTATION), TEXT_ONLY, "https://probity.example"))
                .endsWith("\nhttps://probity.example/policies/model/1#5.3");
    }

    @Test
    void withoutButtonsEverythingOnOfferIsNumberedInOneRow() {
        assertThat(ReplyText.of(REPLY, TEXT_ONLY, null)).endsWith("""
                Which?
                1. 5.1: Use Teams
                2. 5.4

                Did this help?
                3. Yes
                4. No""");
    }

    @Test
    void withButtonsOnlyChoicesAreNumberedAndTheButtonsSpeakForThemselves() {
        assertThat(ReplyText.of(REPLY, WITH_BUTTONS, null)).endsWith("1. 5.1: Use Teams\n2. 5.4");
    }

    @Test
    void theNumbersInTheTextAreThoseThatChoose() {
        assertThat(REPLY.numbered(TEXT_ONLY)).extracting(Offer::label).containsExactly("5.1", "5.4", "Yes", "No");
        assertThat(REPLY.numbered(WITH_BUTTONS)).extracting(Offer::label).containsExactly("5.1", "5.4");
    }

    @Test
    void headingWordsAndFactsStandInTheirOrder() {
        Reply silent = Reply.of(
                new Heading("The policy is silent"),
                new Words("Ask a person:"),
                new Facts(List.of(new Fact("Ask", "Service Desk"), new Fact("Looked in", "Model Policy"))));
        assertThat(ReplyText.of(silent, WITH_BUTTONS, null)).isEqualTo("""
                The policy is silent

                Ask a person:

                Ask: Service Desk
                Looked in: Model Policy""");
    }

    private static Offer offer(String label, @Nullable String detail) {
        return new Offer(label, detail, new Chosen("test", label));
    }
}
