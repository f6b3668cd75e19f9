package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.conversation.Languages;
import io.github.probity.bot.conversation.Messenger;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about requests without asking. All of it is to be found in the console too. */
@Component
class RequestNotices {

    private final List<Messenger> messengers;
    private final List<Languages> languages;
    private final Delegations delegations;
    private final RequestCard card;
    private final People people;
    private final MessageSource messages;

    RequestNotices(
            List<Messenger> messengers,
            List<Languages> languages,
            Delegations delegations,
            RequestCard card,
            People people,
            MessageSource messages) {
        this.messengers = List.copyOf(messengers);
        this.languages = List.copyOf(languages);
        this.delegations = delegations;
        this.card = card;
        this.people = people;
        this.messages = messages;
    }

    /** Tells those who decide, and their delegates, that a request waits for them. */
    void waits(Request request, Kind kind, Form form, Collection<Person> seated) {
        Stream.concat(
                        seated.stream().map(Person::id),
                        seated.stream()
                                .flatMap(person -> delegations.delegates(person.id()).stream()
                                        .map(Person::id)))
                .distinct()
                .filter(person -> !person.equals(request.requester()))
                .forEach(person -> send(person, card.toDecide(request, kind, form, language(person))));
    }

    /** Tells whoever asked what was decided. */
    void decided(Request request, Kind kind, String what, String note) {
        tell(request.requester(), request, kind, what, note);
    }

    void answered(Request request, Kind kind, Form form) {
        waits(
                request,
                kind,
                form,
                request.seated().stream()
                        .flatMap(seat -> people.person(seat.person()).stream())
                        .toList());
    }

    void withdrawn(Request request, Kind kind) {
        request.seated().forEach(seat -> tell(seat.person(), request, kind, "withdrawn", ""));
    }

    void expired(Request request, Kind kind) {
        tell(request.requester(), request, kind, "expired", "");
    }

    private void tell(String person, Request request, Kind kind, String what, String note) {
        Locale locale = language(person);
        Object[] facts = {kind.name().in(locale), request.id()};
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(messages.getMessage("access.notice." + what, facts, locale)));
        if (!note.isBlank()) {
            parts.add(new Part.Words(note));
        }
        parts.add(new Part.Words(messages.getMessage("access.notice." + what + ".next", facts, locale)));
        send(person, new Reply(parts, true));
    }

    private Locale language(String person) {
        return languages.isEmpty() ? Locale.UK : languages.get(0).of(person);
    }

    private void send(String person, Reply reply) {
        messengers.forEach(messenger -> messenger.tell(person, reply));
    }
}
