package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.people.People;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.ReportDesk;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Speaks with those who report a message by pointing at it. */
@Component
class Desk implements ReportDesk {

    private final Cases cases;
    private final People people;
    private final MessageSource messages;

    Desk(Cases cases, People people, MessageSource messages) {
        this.cases = cases;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public Reply introduction(Locale locale) {
        return replies(locale).introduction();
    }

    @Override
    public String question(Locale locale) {
        return say(locale).text("report.about");
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return replies(locale).choices();
    }

    @Override
    public Reply take(Report report, Locale locale) {
        return people.person(report.reporter()).isEmpty()
                ? replies(locale).stranger()
                : replies(locale).takenOfMessage(cases.report(report));
    }

    private ReportReplies replies(Locale locale) {
        return new ReportReplies(say(locale));
    }

    private Say say(Locale locale) {
        return new Say(messages, locale);
    }
}
