package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.review.Report.About;
import java.util.List;
import java.util.Locale;

/** Port: takes reports from channels in which people point at a message, in the same words as everywhere else. */
public interface ReportDesk {

    /** What people should know before they report a message. */
    Reply introduction(Locale locale);

    /** The question that {@link #choices} answer. */
    String question(Locale locale);

    /** What may be wrong with a message, in the order in which people are asked. */
    List<Choice> choices(Locale locale);

    /** Takes a report, once for each key, and gives the receipt; tells whom the directory does not know where to report. */
    Reply take(Report report, Locale locale);

    /** One answer, in words. */
    record Choice(About about, String words) {}
}
