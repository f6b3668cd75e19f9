package io.github.probity.bot.policies;

import io.github.probity.bot.conversation.Part.Fact;
import io.github.probity.bot.conversation.Part.Facts;
import io.github.probity.bot.conversation.Part.Heading;
import io.github.probity.bot.conversation.Part.Words;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.nlp.policy.answering.Answer.Courtesy.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What Probity says when it does not quote: always the same words for the same occasion. */
@Component
class FixedReplies {

    private final Support support;
    private final MessageSource words;

    FixedReplies(Support support, MessageSource words) {
        this.support = support;
        this.words = words;
    }

    /** Abuse and distress leave no trace: what was said to a program in such a moment is nobody's record. */
    Reply courtesy(Kind kind, Locale locale) {
        return switch (kind) {
            case DISTRESS -> distress(locale).unkept();
            case ABUSE -> simple("policies.abuse", locale).unkept();
            case GREETING -> simple("policies.greeting", locale);
            case THANKS -> simple("policies.thanks", locale);
            case ABOUT_PROBITY -> simple("policies.about-probity", locale);
            case SMALL_TALK -> simple("policies.small-talk", locale);
            case INSTRUCTION -> simple("policies.instruction", locale);
            case UNREADABLE -> simple("policies.unreadable", locale);
        };
    }

    Reply thanksForFeedback(boolean answered, Locale locale) {
        return simple(answered ? "policies.feedback.thanks" : "policies.feedback.sorry", locale);
    }

    /** A choice that leads nowhere any more, or never did. */
    Reply outdatedChoice(Locale locale) {
        return simple("policies.outdated-choice", locale).unkept();
    }

    Reply notReady(Locale locale) {
        return simple("policies.not-ready", locale).unkept();
    }

    private Reply distress(Locale locale) {
        List<Fact> lines = List.of(
                new Fact(say("policies.distress.danger", locale), say("policies.distress.danger.line", locale)),
                new Fact(say("policies.distress.samaritans", locale), say("policies.distress.samaritans.line", locale)),
                new Fact(
                        say("policies.distress.health", locale),
                        configured(support.health(), "policies.distress.health.line", locale)),
                new Fact(
                        say("policies.distress.work", locale),
                        configured(support.atWork(), "policies.distress.work.line", locale)));
        return Reply.of(
                new Heading(say("policies.distress", locale)),
                new Words(say("policies.distress.next", locale)),
                new Facts(lines),
                new Words(say("policies.distress.not-kept", locale)));
    }

    private String configured(@Nullable String setting, String key, Locale locale) {
        return setting == null || setting.isBlank() ? say(key, locale) : setting;
    }

    private Reply simple(String key, Locale locale) {
        return Reply.of(new Words(say(key, locale)));
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
