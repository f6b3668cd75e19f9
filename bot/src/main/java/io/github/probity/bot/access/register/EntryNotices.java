package io.github.probity.bot.access.register;

import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Languages;
import io.github.probity.bot.conversation.Messenger;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about entries without asking. All of it is to be found in the console too. */
@Component
class EntryNotices {

    /** What a press of "keep" or "end" asks for, with the entry's id. */
    static final String KEEP = "access.keep";

    static final String END = "access.end";
    private static final int MOST_BUTTONS = 5;

    private final List<Messenger> messengers;
    private final List<Languages> languages;
    private final Kinds kinds;
    private final MessageSource messages;

    EntryNotices(List<Messenger> messengers, List<Languages> languages, Kinds kinds, MessageSource messages) {
        this.messengers = List.copyOf(messengers);
        this.languages = List.copyOf(languages);
        this.kinds = kinds;
        this.messages = messages;
    }

    /** Says something about one entry. */
    void tell(String person, String message, Entry entry) {
        if (person.isEmpty()) {
            return;
        }
        Locale locale = language(person);
        String until = entry.grant().until() == null ? "" : day(entry.grant().until(), locale);
        Object[] facts = {title(entry, locale), until, entry.grant().name()};
        send(person, List.of(new Part.Words(messages.getMessage("register.notice." + message, facts, locale))));
    }

    /** Says that something has to be done about one entry. */
    void prompt(String person, Entry entry, String duty, LocalDate due) {
        Locale locale = language(person);
        String todo = kinds.find(entry.grant().kind())
                .flatMap(kind -> kind.duty(duty))
                .map(one -> one.name().in(locale))
                .orElse(duty);
        Object[] facts = {title(entry, locale), todo, day(due, locale)};
        send(person, List.of(new Part.Words(messages.getMessage("register.notice.todo", facts, locale))));
    }

    /** Asks whether somebody still needs what they have, with a click for each of the first few. */
    void ask(String person, List<Entry> entries) {
        Locale locale = language(person);
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Heading(messages.getMessage("register.notice.review", new Object[] {entries.size()}, locale)));
        parts.add(new Part.Words(messages.getMessage("register.notice.review.how", null, locale)));
        entries.stream()
                .limit(MOST_BUTTONS)
                .forEach(entry -> parts.add(new Part.Actions(
                        title(entry, locale),
                        List.of(
                                offer(KEEP, "register.keep", entry, locale),
                                offer(END, "register.end", entry, locale)))));
        send(person, parts);
    }

    private Part.Offer offer(String action, String label, Entry entry, Locale locale) {
        return new Part.Offer(
                messages.getMessage(label, null, locale),
                title(entry, locale),
                new Chosen(action, Long.toString(entry.id())));
    }

    private String title(Entry entry, Locale locale) {
        return kinds.find(entry.grant().kind())
                        .map(kind -> kind.name().in(locale))
                        .orElse(entry.grant().kind()) + ": " + entry.grant().what();
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    private Locale language(String person) {
        return languages.isEmpty() ? Locale.UK : languages.get(0).of(person);
    }

    private void send(String person, List<Part> parts) {
        messengers.forEach(messenger -> messenger.tell(person, new Reply(parts, true)));
    }
}
