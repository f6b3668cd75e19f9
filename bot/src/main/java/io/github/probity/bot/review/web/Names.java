package io.github.probity.bot.review.web;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names whoever did something in a case; senders and reporters stay unnamed. */
@Component
final class Names {

    private static final Set<String> ROLES = Set.of("probity", "reporter");

    private final People people;
    private final MessageSource messages;

    Names(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    String of(String actor, Locale locale) {
        if (ROLES.contains(actor)) {
            return messages.getMessage("cases.actor." + actor, null, locale);
        }
        return actor.startsWith("sender/")
                ? messages.getMessage("cases.sender", new Object[] {actor.substring("sender/".length())}, locale)
                : people.person(actor).map(Person::name).orElse(actor);
    }
}
