package io.github.probity.bot.policies;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Part.Actions;
import io.github.probity.bot.conversation.Part.Choices;
import io.github.probity.bot.conversation.Part.Fact;
import io.github.probity.bot.conversation.Part.Facts;
import io.github.probity.bot.conversation.Part.Heading;
import io.github.probity.bot.conversation.Part.Offer;
import io.github.probity.bot.conversation.Part.Words;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Answer.Choice;
import io.github.probity.nlp.policy.answering.Answer.Courtesy;
import io.github.probity.nlp.policy.answering.Answer.Quoted;
import io.github.probity.nlp.policy.answering.Answer.Silent;
import io.github.probity.nlp.policy.answering.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what the advisor found into a reply: the policy's words as quotations, and fixed sentences around them. */
@Component
class AnswerReplies {

    private static final int MOST_QUOTATIONS = 3;
    private static final int MOST_CONTACTS = 3;
    private static final int MOST_DOCUMENTS = 5;

    private final Quotations quotations;
    private final FixedReplies fixed;
    private final MessageSource words;

    AnswerReplies(Quotations quotations, FixedReplies fixed, MessageSource words) {
        this.quotations = quotations;
        this.fixed = fixed;
        this.words = words;
    }

    Reply to(Answered answered, Locale locale) {
        Answer answer = answered.answer();
        if (answer instanceof Courtesy courtesy) {
            return fixed.courtesy(courtesy.kind(), locale);
        }
        UUID question = answered.question().orElseThrow();
        if (answer instanceof Quoted quoted) {
            return quote(places(quoted.citations(), answered), question, locale);
        }
        if (answer instanceof Choice choice) {
            return ask(places(choice.citations(), answered), question, locale);
        }
        return silent((Silent) answer, answered.edition(), locale);
    }

    Reply quote(Place place, UUID question, Locale locale) {
        return quote(List.of(place), question, locale);
    }

    private Reply quote(List<Place> places, UUID question, Locale locale) {
        List<Part> parts = new ArrayList<>();
        places.stream()
                .limit(MOST_QUOTATIONS)
                .map(place -> quotations.of(place, locale))
                .forEach(parts::add);
        parts.add(feedback(question, locale));
        return new Reply(parts, true);
    }

    private Reply ask(List<Place> places, UUID question, Locale locale) {
        List<Offer> offers = places.stream()
                .map(place ->
                        new Offer(quotations.title(place), quotations.opening(place), Offers.Meant.of(question, place)))
                .toList();
        return Reply.of(new Choices(say("policies.choice", locale), offers));
    }

    private Reply silent(Silent silent, Edition edition, Locale locale) {
        String key =
                silent.reason() == Silent.Reason.NO_SUCH_PARAGRAPH ? "policies.no-such-paragraph" : "policies.silent";
        return Reply.of(
                new Heading(say(key, locale)),
                new Words(say(key + ".next", locale)),
                new Facts(whomToAsk(silent, edition, locale)),
                new Words(say("policies.passed-on", locale)));
    }

    private List<Fact> whomToAsk(Silent silent, Edition edition, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        List<String> contacts = silent.contacts().isEmpty() ? edition.owners() : silent.contacts();
        if (!contacts.isEmpty()) {
            String names = contacts.stream().limit(MOST_CONTACTS).collect(Collectors.joining("; "));
            facts.add(new Fact(say("policies.ask", locale), names));
        }
        edition.versions().stream()
                .map(version -> new Fact(say("policies.searched", locale), quotations.describe(version, locale)))
                .limit(MOST_DOCUMENTS)
                .forEach(facts::add);
        return facts;
    }

    private Actions feedback(UUID question, Locale locale) {
        return new Actions(
                say("policies.feedback", locale),
                List.of(
                        new Offer(
                                say("policies.feedback.yes", locale),
                                null,
                                new Offers.Feedback(question, true).chosen()),
                        new Offer(
                                say("policies.feedback.no", locale),
                                null,
                                new Offers.Feedback(question, false).chosen())));
    }

    private static List<Place> places(List<Citation> citations, Answered answered) {
        return citations.stream().map(answered.edition()::place).toList();
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
