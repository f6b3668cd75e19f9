package io.github.probity.bot.access.conversation;

import io.github.probity.bot.access.Request;
import io.github.probity.bot.access.RequestDesk;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the bot says about requests and the register. */
@Component
class AccessReplies {

    private static final int MOST = 10;

    private final RequestDesk desk;
    private final MessageSource messages;

    AccessReplies(RequestDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    Reply say(String key, Locale locale, Object... values) {
        return Reply.of(new Part.Words(messages.getMessage(key, values, locale)));
    }

    /** Where the form of a kind is, with what was understood filled in. */
    Reply form(Kind kind, Map<String, String> understood, @Nullable LocalDate until, Locale locale) {
        String query = understood.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", understood.isEmpty() ? "" : "?", ""));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(messages.getMessage(
                "access.chat.form", new Object[] {kind.name().in(locale)}, locale)));
        List<Part.Fact> facts = new ArrayList<>();
        if (understood.containsKey(Kind.PURPOSE)) {
            facts.add(new Part.Fact(word("access.chat.purpose", locale), understood.get(Kind.PURPOSE)));
        }
        if (until != null) {
            facts.add(new Part.Fact(word("access.chat.until", locale), day(until, locale)));
        }
        if (!facts.isEmpty()) {
            parts.add(new Part.Facts(facts));
        }
        parts.add(new Part.Words(word("access.chat.form.next", locale)));
        parts.add(new Part.Link(word("access.chat.form.open", locale), "/console/requests/new/" + kind.code() + query));
        return new Reply(parts, true);
    }

    /** A person's own open requests. */
    Reply waits(List<Request> own, Locale locale) {
        List<Request> open = own.stream()
                .filter(request -> request.state().isOpen())
                .limit(MOST)
                .toList();
        if (open.isEmpty()) {
            return say("access.chat.nothing", locale);
        }
        return Reply.of(
                new Part.Heading(messages.getMessage("access.chat.waits", new Object[] {open.size()}, locale)),
                new Part.Facts(
                        open.stream().map(request -> fact(request, locale)).toList()),
                new Part.Link(word("access.chat.open", locale), "/console/requests"));
    }

    private Part.Fact fact(Request request, Locale locale) {
        Kind kind = desk.kind(request);
        String step = kind.step(request.stage().step()).name().in(locale);
        Object[] facts = {word("access.state." + request.state().code(), locale), step};
        return new Part.Fact(
                kind.name().in(locale) + " " + request.id(), messages.getMessage("access.chat.stands", facts, locale));
    }

    /** Who may use what was asked about. */
    Reply users(List<Entry> found, Locale locale) {
        if (found.isEmpty()) {
            return say("access.chat.nobody", locale);
        }
        return Reply.of(
                new Part.Heading(messages.getMessage("access.chat.users", new Object[] {found.size()}, locale)),
                new Part.Facts(found.stream()
                        .limit(MOST)
                        .map(entry -> fact(entry, locale))
                        .toList()),
                new Part.Link(word("access.chat.register", locale), "/console/register"));
    }

    private Part.Fact fact(Entry entry, Locale locale) {
        LocalDate until = entry.grant().until();
        Object[] facts = {entry.grant().what(), until == null ? word("register.no-end", locale) : day(until, locale)};
        return new Part.Fact(entry.grant().name(), messages.getMessage("access.chat.user", facts, locale));
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
