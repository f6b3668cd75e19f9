package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.ReportDesk;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "Report this message", from the menu of a message: first a form about it, then the receipt. */
@Component
class MessageReports {

    /** What the manifest calls the command. */
    static final String COMMAND = "report";

    private final ReportDesk desk;
    private final Hearing hearing;
    private final ReportDialogs dialogs;
    private final Clock clock;

    MessageReports(ReportDesk desk, Hearing hearing, ReportDialogs dialogs, Clock clock) {
        this.desk = desk;
        this.hearing = hearing;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    static boolean isAskedFor(Activity invoke) {
        return invoke.getValue() instanceof Map<?, ?> sent && COMMAND.equals(sent.get("commandId"));
    }

    /** The form; or why there is nothing to report. */
    Object ask(Activity invoke, Locale locale) {
        PointedMessage message = PointedMessage.of(invoke);
        return refusal(message, invoke)
                .map(key -> dialogs.sentence(key, locale))
                .orElseGet(() -> dialogs.form(new Answers(UUID.randomUUID().toString(), "", ""), null, locale));
    }

    /** The receipt; or the form again if something is missing in it. Sent twice, it is one report. */
    Object take(Activity invoke, Locale locale) {
        PointedMessage message = PointedMessage.of(invoke);
        Optional<String> refusal = refusal(message, invoke);
        if (refusal.isPresent()) {
            return dialogs.sentence(refusal.get(), locale);
        }
        Answers answers = Answers.in(invoke);
        Optional<Report.About> about = answers.about();
        if (about.isEmpty()) {
            return dialogs.form(answers, "report.error.about", locale);
        }
        if (answers.note().length() > Answers.LONGEST_NOTE) {
            return dialogs.form(answers, "report.error.note", locale);
        }
        Report report = report(message, about.get(), answers, invoke);
        return dialogs.of(desk.take(report, locale).parts(), locale);
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
}
