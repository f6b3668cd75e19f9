package io.github.probity.bot.chat;

import io.github.probity.bot.console.SignedIn;
import io.github.probity.bot.conversation.Speaker;
import io.github.probity.bot.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Whoever uses the chat in a browser.
 *
 * @param conversation the id of theirs
 * @param speaker the person who has signed in; for others the conversation stands for the person, as staff
 */
record Visitor(String conversation, Speaker speaker) {

    /** The visitor who has a conversation already. */
    static Optional<Visitor> known(HttpServletRequest request) {
        return ChatCookie.of(request).map(Visitor::of);
    }

    /** The visitor, known or not: from now on they have a conversation. */
    static Visitor of(HttpServletRequest request, HttpServletResponse response) {
        return known(request).orElseGet(() -> of(ChatCookie.issue(request, response)));
    }

    private static Visitor of(String cookie) {
        Optional<Person> person = SignedIn.now();
        String conversation =
                ChatCookie.conversation(cookie, person.map(Person::id).orElse(""));
        return new Visitor(
                conversation,
                person.map(known -> new Speaker(known.id(), known.name(), known.kind()))
                        .orElseGet(() -> new Speaker(conversation, "", Person.Kind.STAFF)));
    }
}
