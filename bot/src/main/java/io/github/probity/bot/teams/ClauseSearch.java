package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.policies.Clauses;
import io.github.probity.bot.teams.card.CardWords;
import io.github.probity.bot.teams.card.Cards;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Searches the policies from the box where a message is written, for a clause to put into it. */
@Component
class ClauseSearch {

    private static final int LONGEST = 200;
    /** The name that the manifest gives the box. */
    static final String WORDS = "words";

    private final Clauses clauses;
    private final Cards cards;
    private final CardWords words;

    ClauseSearch(Clauses clauses, Cards cards, CardWords words) {
        this.clauses = clauses;
        this.cards = cards;
        this.words = words;
    }

    /** What was found, each as a card without buttons: it will be in conversations that Probity isn't in. */
    Object answer(Activity invoke, Locale locale) {
        String wanted = wanted(invoke.getValue()).orElse("");
        if (wanted.isEmpty()) {
            return message("search.hint", locale);
        }
        List<Object> found = clauses.find(wanted, locale).stream()
                .map(clause -> attachment(clause, locale))
                .toList();
        return found.isEmpty()
                ? message("search.nothing", locale)
                : Map.of(
                        "composeExtension", Map.of("type", "result", "attachmentLayout", "list", "attachments", found));
    }

    private Object attachment(Quotation clause, Locale locale) {
        return Map.of(
                "contentType", Cards.TYPE,
                "content", cards.of(List.of(clause), locale, null),
                "preview", preview(clause));
    }

    /** Clients read HTML in previews. */
    private static Object preview(Quotation clause) {
        String title = (clause.source().reference() + "  " + clause.source().heading()).strip();
        String text = clause.lines().isEmpty() ? "" : clause.lines().get(0).words();
        Map<String, Object> content = Map.of(
                "title", HtmlUtils.htmlEscape(title),
                "text", HtmlUtils.htmlEscape(text.substring(0, Math.min(LONGEST, text.length()))));
        return Map.of("contentType", "application/vnd.microsoft.card.thumbnail", "content", content);
    }

    private Object message(String key, Locale locale) {
        return Map.of("composeExtension", Map.of("type", "message", "text", words.say(key, locale)));
    }

    private static Optional<String> wanted(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> query) || !(query.get("parameters") instanceof List<?> parameters)) {
            return Optional.empty();
        }
        return parameters.stream()
                .filter(parameter -> parameter instanceof Map<?, ?> named && WORDS.equals(named.get("name")))
                .map(parameter -> ((Map<?, ?>) parameter).get("value"))
                .filter(String.class::isInstance)
                .map(word -> ((String) word).strip())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .findFirst();
    }
}
