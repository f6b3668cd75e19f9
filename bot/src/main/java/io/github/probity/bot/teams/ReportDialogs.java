package io.github.probity.bot.teams;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.review.ReportDesk;
import io.github.probity.bot.teams.card.Card;
import io.github.probity.bot.teams.card.CardWords;
import io.github.probity.bot.teams.card.Cards;
import io.github.probity.bot.teams.card.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is shown, in a dialog over the conversation, to whoever reports a message. */
@Component
class ReportDialogs {

    private final ReportDesk desk;
    private final Cards cards;
    private final CardWords words;

    ReportDialogs(ReportDesk desk, Cards cards, CardWords words) {
        this.desk = desk;
        this.cards = cards;
        this.words = words;
    }

    /**
     * The form.
     *
     * @param answers what it holds already
     * @param error what is wrong with them; null the first time
     */
    Object form(Answers answers, @Nullable String error, Locale locale) {
        List<Part> parts = new ArrayList<>();
        if (error != null) {
            parts.add(new Part.Heading(words.say(error, locale, Answers.LONGEST_NOTE)));
        }
        parts.addAll(desk.introduction(locale).parts());
        return dialog(cards.of(parts, questions(answers, locale), locale), locale);
    }

    private Form questions(Answers answers, Locale locale) {
        List<Form.Answer> choices = desk.choices(locale).stream()
                .map(choice -> new Form.Answer(choice.about().name(), choice.words()))
                .toList();
        return new Form(
                new Form.Question(
                        desk.question(locale), choices, words.say("report.error.about", locale), answers.chosen()),
                new Form.Note(words.say("report.note", locale), Answers.LONGEST_NOTE, answers.note()),
                words.say("report.send", locale),
                answers.form());
    }

    /** One of the channel's own sentences. */
    Object sentence(String key, Locale locale) {
        return of(List.of(new Part.Words(words.say(key, locale))), locale);
    }

    Object of(List<Part> parts, Locale locale) {
        return dialog(cards.of(parts, locale, null), locale);
    }

    private Object dialog(Card card, Locale locale) {
        Map<String, Object> shown = Map.of("contentType", Cards.TYPE, "content", card);
        Map<String, Object> value =
                Map.of("title", words.say("report", locale), "width", "medium", "height", "medium", "card", shown);
        return Map.of("task", Map.of("type", "continue", "value", value));
    }
}
