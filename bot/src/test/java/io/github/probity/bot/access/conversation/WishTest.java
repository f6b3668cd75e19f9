package io.github.probity.bot.access.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.running.RunningProbity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "I need WhatsApp for the flood team until March, chat-app, the flood team, 2027-03-31",
        "Can I have access to Facebook for the libraries until 5 April 2027?, social-account, the libraries, 2027-04-05",
        "we need a work phone for night visits till 2 December, mobile-device, night visits, 2026-12-02",
        "Mae angen WhatsApp ar gyfer y tîm llifogydd tan Mawrth, chat-app, y tîm llifogydd, 2027-03-31",
        "I need WhatsApp until Never, chat-app, '', ",
        "I need WhatsApp until 99 February, chat-app, '', 2027-02-28"
    })
    void whatWasSaidIsUnderstood(String words, String kind, String purpose, LocalDate until) {
        Wish wish = wish(words).orElseThrow();

        assertThat(wish.kind().code()).isEqualTo(kind);
        assertThat(wish.purpose()).isEqualTo(purpose);
        assertThat(wish.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do I need permission to use WhatsApp?",
                "May I use WhatsApp with my team?",
                "What do I need for WhatsApp",
                "If I need WhatsApp, who decides?",
                "I need a holiday",
                "WhatsApp"
            })
    void aQuestionAboutTheRulesIsNoWish(String words) {
        assertThat(wish(words)).isEmpty();
    }

    @Test
    void aLongTextIsNoWish() {
        assertThat(wish("I need WhatsApp ".repeat(100))).isEmpty();
    }

    private static Optional<Wish> wish(String words) {
        return Wish.in(words, RunningProbity.get().bean(Kinds.class).all(), TODAY);
    }
}
