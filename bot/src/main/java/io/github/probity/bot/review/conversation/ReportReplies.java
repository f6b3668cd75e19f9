package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Receipt;
import io.github.probity.bot.review.Report.About;
import io.github.probity.bot.review.ReportDesk.Choice;
import java.util.List;
import java.util.stream.Stream;

/** What Probity says to somebody who reports. */
record ReportReplies(Say say) {

    private static final List<About> ABOUTS =
            List.of(About.OFFENSIVE, About.DISCRIMINATORY, About.THREATENING, About.VETTING, About.OTHER);

    Reply start() {
        return Reply.of(new Part.Choices(
                say.text("report.chat.start"),
                List.of(
                        new Part.Offer(say.text("report.message"), null, new Chosen(Prompt.REPORT, "message")),
                        new Part.Offer(
                                say.text("report.site"), null, new Chosen(Prompt.REPORT, Incident.Kind.SITE.code())),
                        new Part.Offer(
                                say.text("report.received"),
                                null,
                                new Chosen(Prompt.REPORT, Incident.Kind.RECEIVED.code())),
                        about(About.AT_RISK),
                        about(About.CHILD))));
    }

    Reply about() {
        return Reply.of(new Part.Choices(
                say.text("report.about"),
                Stream.of(ABOUTS).flatMap(List::stream).map(this::about).toList()));
    }

    List<Choice> choices() {
        return Stream.concat(ABOUTS.stream(), Stream.of(About.AT_RISK, About.CHILD))
                .map(about -> new Choice(about, words(about)))
                .toList();
    }

    Reply introduction() {
        return Reply.of(say.words("report.message.intro"), say.words("report.illegal"));
    }

    private String words(About about) {
        return say.text("report.about." + about);
    }

    private Part.Offer about(About about) {
        return new Part.Offer(words(about), null, new Chosen(Prompt.ABOUT, about.name()));
    }

    Reply ask(Prompt prompt) {
        Incident.Kind incident = prompt.incident();
        return incident == null
                ? Reply.of(say.words("report.chat.words"), say.words("report.illegal"))
                : Reply.of(
                        say.words("report." + incident.code() + ".intro"),
                        say.words("report.chat." + incident.code()),
                        say.words("report.illegal"));
    }

    Reply taken(Receipt receipt, Prompt prompt) {
        return taken(receipt, prompt.incident() == null ? "report.taken.message" : "report.taken.incident");
    }

    Reply takenOfMessage(Receipt receipt) {
        return taken(receipt, "report.taken.message");
    }

    private Reply taken(Receipt receipt, String next) {
        return Reply.of(
                say.heading("report.taken"),
                new Part.Facts(List.of(
                        say.fact("report.reference", receipt.reference()),
                        say.fact("report.at", say.time(receipt.at())))),
                say.words(next));
    }

    Reply neverMind() {
        return Reply.of(say.words("report.chat.never-mind"));
    }

    Reply stranger() {
        return Reply.of(say.words("report.chat.stranger"));
    }
}
