package io.github.probity.bot.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.teams.card.CardWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Teams waits for: presses of buttons, searches, dialogs. Each kind has its own shape of answer, which says that
 * something failed as well; nothing gets the "not implemented" that Teams shows people as an error without words.
 */
final class Invokes {

    private static final Logger log = LoggerFactory.getLogger(Invokes.class);

    private final CardPresses presses;
    private final ClauseSearch search;
    private final MessageReports reports;
    private final CardWords words;

    Invokes(CardPresses presses, ClauseSearch search, MessageReports reports, CardWords words) {
        this.presses = presses;
        this.search = search;
        this.reports = reports;
        this.words = words;
    }

    InvokeResponse answer(Activity invoke) {
        String name = name(invoke);
        try {
            return new InvokeResponse(200, body(name, invoke));
        } catch (RuntimeException fault) {
            log.error(
                    "An invoke of Teams could not be answered: {}",
                    fault.getClass().getName());
            return sorry(invoke, "invoke.failed");
        }
    }

    /** Says so in the shape that fits the invoke. */
    InvokeResponse sorry(Activity invoke, String key) {
        return new InvokeResponse(200, saying(name(invoke), words.say(key, Hearing.language(invoke))));
    }

    private Object body(String name, Activity invoke) {
        Locale locale = Hearing.language(invoke);
        if (MessageReports.isAskedFor(invoke) && name.equals("composeExtension/fetchTask")) {
            return reports.ask(invoke, locale);
        }
        if (MessageReports.isAskedFor(invoke) && name.equals("composeExtension/submitAction")) {
            return reports.take(invoke, locale);
        }
        return switch (name) {
            case "adaptiveCard/action" -> presses.answer(invoke);
            case "composeExtension/query" -> search.answer(invoke, locale);
            case "config/fetch", "config/submit" -> saying(name, words.say("config", locale));
            case "message/submitAction" -> Map.of();
            default -> saying(name, words.say("invoke.unknown", locale));
        };
    }

    private static Object saying(String name, String sentence) {
        String kind = name.substring(0, Math.max(0, name.indexOf('/')));
        return switch (kind) {
            case "adaptiveCard" -> CardPresses.message(sentence);
            case "composeExtension" -> Map.of("composeExtension", message("text", sentence));
            case "task" -> Map.of("task", message("value", sentence));
            case "config" -> Map.of("responseType", "config", "config", message("value", sentence));
            case "application" ->
                Map.of(
                        "statusCode",
                        200,
                        "type",
                        "application/vnd.microsoft.search.searchResponse",
                        "value",
                        Map.of("results", List.of()));
            default -> Map.of();
        };
    }

    private static Map<String, Object> message(String field, String sentence) {
        return Map.of("type", "message", field, sentence);
    }

    private static String name(Activity invoke) {
        return Optional.ofNullable(invoke.getName()).orElse("");
    }
}
