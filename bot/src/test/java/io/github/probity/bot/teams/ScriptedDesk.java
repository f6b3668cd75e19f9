package io.github.probity.bot.teams;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Report.About;
import io.github.probity.bot.review.ReportDesk;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers what was reported. */
final class ScriptedDesk implements ReportDesk {

    final Queue<Report> reports = new ConcurrentLinkedQueue<>();

    @Override
    public Reply introduction(Locale locale) {
        return Reply.of(new Part.Words("Illegal content is never uploaded"));
    }

    @Override
    public String question(Locale locale) {
        return "What is wrong?";
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return List.of(new Choice(About.OFFENSIVE, "It is offensive"), new Choice(About.OTHER, "Something else"));
    }

    @Override
    public Reply take(Report report, Locale locale) {
        reports.add(report);
        return Reply.of(new Part.Words("Receipt R-1"));
    }
}
