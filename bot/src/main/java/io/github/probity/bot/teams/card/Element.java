package io.github.probity.bot.teams.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pieces that cards are put together from, as the JSON that they become. */
final class Element {

    /** So that no client makes a date of <code>{{DATE(…)}}</code>: it would only do so within one run. */
    private static final String SPLIT = "(?<=\\{)(?=\\{)";

    private Element() {}

    /** A map that keeps its order, from names and values in turn. */
    static Map<String, Object> of(String type, Object... namesAndValues) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            element.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(element);
    }

    /** Text as it is, in one style. Clients read no markdown in runs. */
    static Map<String, Object> text(String words, Style style) {
        return paragraph(runs(words, style));
    }

    static Map<String, Object> paragraph(List<Map<String, Object>> runs) {
        return of("RichTextBlock", "inlines", runs, "spacing", "Small");
    }

    static List<Map<String, Object>> runs(String words, Style style) {
        return List.of(words.split(SPLIT, -1)).stream()
                .map(run -> style.on(of("TextRun", "text", run)))
                .toList();
    }

    /** A heading that screen readers list as one, where its words are only words; text in the same style otherwise. */
    static Map<String, Object> heading(String words) {
        return isOnlyWords(words)
                ? of("TextBlock", "text", words, "style", "heading", "size", "Medium", "weight", "Bolder", "wrap", true)
                : text(words, Style.HEADING);
    }

    /** Quoted words stand out by their background; what separates them is also said, by the reference above them. */
    static Map<String, Object> quotation(List<Map<String, Object>> items) {
        return of("Container", "style", "emphasis", "spacing", "Medium", "items", items);
    }

    static Map<String, Object> actions(List<Map<String, Object>> actions) {
        return of("ActionSet", "spacing", "Small", "actions", actions);
    }

    static Map<String, Object> open(String label, String address) {
        return of("Action.OpenUrl", "title", label, "url", address);
    }

    /** A button that is answered in place; on clients that can't, it is sent as a message. */
    static Map<String, Object> execute(String label, Map<String, Object> data) {
        Map<String, Object> submit = of("Action.Submit", "title", label, "data", data);
        return of("Action.Execute", "title", label, "verb", Press.VERB, "data", data, "fallback", submit);
    }

    private static boolean isOnlyWords(String words) {
        return words.matches("(?!\\d+[.)]\\s)[\\p{L}\\p{N}][\\p{L}\\p{N} ,.:;’'?!()·–-]*");
    }
}
