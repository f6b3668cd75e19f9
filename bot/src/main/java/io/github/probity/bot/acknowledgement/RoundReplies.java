package io.github.probity.bot.acknowledgement;

import io.github.probity.bot.acknowledgement.Acknowledgements.Given;
import io.github.probity.bot.acknowledgement.Acknowledgements.ToRead;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.policies.PolicyVersion;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the bot says about rounds. */
@Component
class RoundReplies {

    static final String GIVE = "acknowledgement.give";

    private final Acknowledgements acknowledgements;
    private final MessageSource words;

    RoundReplies(Acknowledgements acknowledgements, MessageSource words) {
        this.acknowledgements = acknowledgements;
        this.words = words;
    }

    Reply reminder(long id, Locale locale) {
        Round round = acknowledgements.round(id).orElseThrow();
        PolicyVersion version = acknowledgements.version(round);
        return new Reply(
                List.of(
                        new Part.Heading(say("acknowledgement.reminder", locale)),
                        new Part.Facts(List.of(fact(round, version, locale))),
                        new Part.Actions(
                                say("acknowledgement.reminder.next", locale), List.of(offer(round, version, locale)))),
                true);
    }

    Reply toRead(List<ToRead> all, Locale locale) {
        List<ToRead> left =
                all.stream().filter(one -> !one.entry().isAcknowledged()).toList();
        if (left.isEmpty()) {
            return Reply.of(new Part.Words(say("acknowledgement.nothing", locale)));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(say("acknowledgement.to-read", locale)));
        parts.add(new Part.Facts(left.stream()
                .map(one -> fact(one.round(), one.version(), locale))
                .toList()));
        parts.add(new Part.Actions(
                say("acknowledgement.reminder.next", locale),
                left.stream()
                        .map(one -> offer(one.round(), one.version(), locale))
                        .toList()));
        return new Reply(parts, true);
    }

    Reply given(Given given, Locale locale) {
        String key = switch (given) {
            case NOW -> "acknowledgement.given";
            case BEFORE -> "acknowledgement.given-before";
            case NOT_ASKED -> "acknowledgement.not-asked";
        };
        return Reply.of(new Part.Words(say(key, locale)));
    }

    /** To somebody whom the channel does not know. */
    Reply stranger(Locale locale) {
        return Reply.of(new Part.Words(say("acknowledgement.stranger", locale)));
    }

    private Part.Fact fact(Round round, PolicyVersion version, Locale locale) {
        String due = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(round.due());
        return new Part.Fact(title(version, locale), say("acknowledgement.due", locale, due, version.path()));
    }

    private Part.Offer offer(Round round, PolicyVersion version, Locale locale) {
        return new Part.Offer(
                say("acknowledgement.give", locale),
                title(version, locale),
                new Chosen(GIVE, Long.toString(round.id())));
    }

    private String title(PolicyVersion version, Locale locale) {
        String number = version.policy().facts().version();
        String title = version.policy().facts().title();
        return number == null ? title : say("acknowledgement.title", locale, title, number);
    }

    private String say(String key, Locale locale, Object... values) {
        return words.getMessage(key, values, locale);
    }
}
