package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Field;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Step;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A request as somebody who decides sees it in a chat, with what they can say to it. */
@Component
public class RequestCard {

    /** What a press asks for begins so; the answer's code follows. Its value is the id, a slash, and the stage. */
    public static final String ACTION = "access.";

    private static final int LONGEST_FACT = 300;

    private final FieldText text;
    private final People people;
    private final MessageSource messages;

    RequestCard(FieldText text, People people, MessageSource messages) {
        this.text = text;
        this.people = people;
        this.messages = messages;
    }

    /** What is in confidence, or asks for more than a yes, is decided in the console alone. */
    public Reply toDecide(Request request, Kind kind, Form form, Locale locale) {
        Step step = kind.step(request.stage().step());
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Heading(say("access.card.title", locale, kind.name().in(locale), name(request.requester()))));
        if (!kind.restricted()) {
            parts.add(new Part.Facts(facts(kind, form, locale)));
        }
        boolean here = !kind.restricted() && step.fields().stream().noneMatch(Field::required);
        parts.add(new Part.Words(say(
                here ? "access.card.step" : "access.card.open",
                locale,
                step.name().in(locale))));
        parts.add(new Part.Link(say("access.card.page", locale), "/console/requests/" + request.id()));
        if (here) {
            parts.add(new Part.Actions(say("access.card.answer", locale), offers(request, locale)));
        }
        return new Reply(parts, true);
    }

    private List<Part.Fact> facts(Kind kind, Form form, Locale locale) {
        return kind.fields().stream()
                .filter(field -> form.has(field.code()))
                .map(field -> new Part.Fact(field.label().in(locale), cut(text.of(field, form, locale))))
                .toList();
    }

    private List<Part.Offer> offers(Request request, Locale locale) {
        return List.of(
                offer(Answer.AGREE, request, locale),
                offer(Answer.ASK, request, locale),
                offer(Answer.REFUSE, request, locale));
    }

    private Part.Offer offer(Answer answer, Request request, Locale locale) {
        return new Part.Offer(
                say("access.answer." + answer.code(), locale),
                null,
                new Chosen(ACTION + answer.code(), request.id() + "/" + request.stage()));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_FACT ? words : words.substring(0, LONGEST_FACT) + "…";
    }

    private String name(String id) {
        return people.person(id).map(Person::name).orElse("Probity");
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
