package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.ReportDesk;
import io.github.probity.bot.teams.card.Card;
import io.github.probity.bot.teams.card.CardWords;
import io.github.probity.bot.teams.card.Cards;
import io.github.probity.bot.teams.card.Form;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Report this message", from the menu of a message: first a form about it, then the receipt. */
@Component
class MessageReports {

    /** What the manifest calls the command. */
    static final String COMMAND = "report";

    private static final int LONGEST_NOTE = 500;

    private final ReportDesk desk;
    private final Hearing hearing;
    private final Cards cards;
    private final CardWords words;
    private final Clock clock;

    MessageReports(ReportDesk desk, Hearing hearing, Cards cards, CardWords words, Clock clock) {
        this.desk = desk;
        this.hearing = hearing;
        this.cards = cards;
        this.words = words;
        this.clock = clock;
    }

    static boolean isAskedFor(Activity invoke) {
        return invoke.getValue() instanceof Map<?, ?> sent && COMMAND.equals(sent.get("commandId"));
    }

    /** The form; or why there is nothing to report. */
    Object ask(Activity invoke, Locale locale) {
        PointedMessage message = PointedMessage.of(invoke);
        return refusal(message, invoke)
                .map(key -> said(key, locale))
                .orElseGet(() -> form(new Answers(UUID.randomUUID().toString(), "", ""), null, locale));
    }

    /** The receipt; or the form again if something is missing in it. Sent twice, it is one report. */
    Object take(Activity invoke, Locale locale) {
        PointedMessage message = PointedMessage.of(invoke);
        Optional<String> refusal = refusal(message, invoke);
        if (refusal.isPresent()) {
            return said(refusal.get(), locale);
        }
        Answers answers = Answers.in(invoke);
        Optional<Report.About> about = answers.about();
        if (about.isEmpty()) {
            return form(answers, "report.error.about", locale);
        }
        if (answers.note().length() > LONGEST_NOTE) {
            return form(answers, "report.error.note", locale);
        }
        Report report = report(message, about.get(), answers, invoke);
        return dialog(cards.of(desk.take(report, locale).parts(), locale, null), locale);
    }

    private Report report(PointedMessage message, Report.About about, Answers answers, Activity invoke) {
        Optional<String> sender = message.sender();
        return new Report(
                "teams/" + reporter(invoke) + "/" + answers.form(),
                reporter(invoke),
                message.reference(),
                sender.orElse(null),
                sender.isPresent() ? null : message.senderName().orElse(null),
                message.words(),
                about,
                List.of(),
                message.sentAt().orElseGet(clock::instant),
                answers.note().isBlank() ? null : answers.note());
    }

    private Optional<String> refusal(PointedMessage message, Activity invoke) {
        if (message.isNone()) {
            return Optional.of("report.no-message");
        }
        if (message.isDeleted()) {
            return Optional.of("report.deleted");
        }
        if (message.isByApp()) {
            return Optional.of("report.by-app");
        }
        boolean own = message.sender().filter(reporter(invoke)::equals).isPresent();
        return own ? Optional.of("report.own") : Optional.empty();
    }

    private String reporter(Activity invoke) {
        return hearing.speaker(invoke.getFrom()).id();
    }

    private Object form(Answers answers, @Nullable String error, Locale locale) {
        List<Part> parts = new ArrayList<>();
        if (error != null) {
            parts.add(new Part.Heading(words.say(error, locale, LONGEST_NOTE)));
        }
        parts.addAll(desk.introduction(locale).parts());
        List<Form.Answer> choices = desk.choices(locale).stream()
                .map(choice -> new Form.Answer(choice.about().name(), choice.words()))
                .toList();
        Form form = new Form(
                new Form.Question(
                        desk.question(locale), choices, words.say("report.error.about", locale), answers.chosen()),
                new Form.Note(words.say("report.note", locale), LONGEST_NOTE, answers.note()),
                words.say("report.send", locale),
                answers.form());
        return dialog(cards.of(parts, form, locale), locale);
    }

    private Object said(String key, Locale locale) {
        return dialog(cards.of(List.of(new Part.Words(words.say(key, locale))), locale, null), locale);
    }

    private Object dialog(Card card, Locale locale) {
        Map<String, Object> shown = Map.of("contentType", Cards.TYPE, "content", card);
        return Map.of(
                "task",
                Map.of(
                        "type",
                        "continue",
                        "value",
                        Map.of(
                                "title",
                                words.say("report", locale),
                                "width",
                                "medium",
                                "height",
                                "medium",
                                "card",
                                shown)));
    }
}
