package io.github.probity.bot.teams;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Offer;
import io.github.probity.bot.conversation.Part.Source;
import io.github.probity.bot.conversation.Reply;
import java.util.Arrays;
import java.util.List;

/** Replies as the policies give them, about an invented policy. */
final class Replied {

    static final Chosen YES = new Chosen("policy.feedback", "7 yes");
    static final Chosen NO = new Chosen("policy.feedback", "7 no");
    static final Chosen FIRST = new Chosen("policy.meant", "7 first");
    static final Chosen SECOND = new Chosen("policy.meant", "7 second");

    private Replied() {}

    static Reply quoting(String... lines) {
        return Reply.of(quotation(lines), feedback());
    }

    static Part.Quotation quotation(String... lines) {
        return new Part.Quotation(
                Arrays.stream(lines)
                        .map(line -> new Line(line, line.startsWith("(")))
                        .toList(),
                new Source(
                        "5.6",
                        "Messaging apps",
                        "Staff Communications Policy",
                        "Version 3.1, issued March 2026",
                        "/policies/staff/3#5.6"));
    }

    static Part.Actions feedback() {
        return new Part.Actions(
                "Did this answer your question?", List.of(new Offer("Yes", null, YES), new Offer("No", null, NO)));
    }

    static Reply choice() {
        return Reply.of(new Part.Choices(
                "Which do you mean?",
                List.of(
                        new Offer("5.6 Messaging apps", "Staff may use…", FIRST),
                        new Offer("7.2 Guests", "Guests may…", SECOND))));
    }
}
