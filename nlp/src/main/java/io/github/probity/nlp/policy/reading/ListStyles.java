package io.github.probity.nlp.policy.reading;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How the lists of a page count, by attribute or by the page's own style sheet. */
final class ListStyles {
    private static final Map<String, String> TYPES = Map.of(
            "lower-alpha",
            "a",
            "lower-latin",
            "a",
            "upper-alpha",
            "A",
            "upper-latin",
            "A",
            "lower-roman",
            "i",
            "upper-roman",
            "I");
    private final Map<String, String> byClass = new HashMap<>();

    private ListStyles() {}

    static ListStyles of(Document page) {
        ListStyles styles = new ListStyles();
        for (Element sheet : page.select("style")) {
            for (String rule : sheet.data().split("}", -1)) {
                styles.add(rule);
            }
        }
        return styles;
    }

    /** The letter that the HTML attribute {@code type} would have: 1, a, A, i or I. */
    String of(Element list) {
        if (list.hasAttr("type")) {
            return list.attr("type");
        }
        String inline = counting(list.attr("style"));
        String named = list.classNames().stream()
                .map(name -> byClass.getOrDefault(name, ""))
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("1");
        return inline.isEmpty() ? named : inline;
    }

    private void add(String rule) {
        int brace = rule.indexOf('{');
        String style = brace < 0 ? "" : counting(rule.substring(brace));
        if (!style.isEmpty()) {
            for (String selector : rule.substring(0, brace).split(",", -1)) {
                byClass.put(selector.strip().substring(selector.strip().lastIndexOf('.') + 1), style);
            }
        }
    }

    private static String counting(String declarations) {
        return declarations.contains("list-style")
                ? TYPES.entrySet().stream()
                        .filter(type -> declarations.contains(type.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("")
                : "";
    }
}
