package io.github.probity.nlp.policy.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A list of an HTML page while its items are being read: what it counts with and where the count stands. */
final class HtmlList {
    private final @Nullable HtmlList outer;
    private final String style;
    private int count;
    private boolean sections;
    private boolean titles;

    private HtmlList(@Nullable HtmlList outer, String style, int before) {
        this.outer = outer;
        this.style = style;
        this.count = before;
    }

    static HtmlList of(Element list, @Nullable HtmlList outer, ListStyles styles) {
        boolean ordered = list.normalName().equals("ol");
        HtmlList opened = new HtmlList(outer, ordered ? styles.of(list) : "", number(list.attr("start"), 1) - 1);
        opened.titles = ordered && outer == null && list.childrenSize() > 0 && allTitled(list);
        opened.sections = opened.titles;
        return opened;
    }

    void next(Element item) {
        count = number(item.attr("value"), count + 1);
    }

    /** An item with a heading in it makes the list one of sections, whose numbers are the first part of those inside. */
    void becomesSections() {
        sections = true;
    }

    /** Whether each item is a title with an ordered list under it. */
    boolean holdsSections() {
        return titles;
    }

    private static boolean allTitled(Element list) {
        for (Element item : list.children()) {
            boolean nested = item.children().stream()
                    .anyMatch(inner -> inner.normalName().equals("ol"));
            if (!nested
                    || item.selectFirst("h1, h2, h3, h4, h5, h6") != null
                    || !Words.titled(Words.tidy(wordsBefore(item)))) {
                return false;
            }
        }
        return true;
    }

    /** The item's own words, which stand before the list in it. */
    private static String wordsBefore(Element item) {
        StringBuilder words = new StringBuilder();
        for (Node node : item.childNodes()) {
            if (node instanceof Element inner && inner.normalName().equals("ol")) {
                break;
            }
            if (node instanceof Element inner) {
                words.append(inner.wholeText());
            } else if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
        }
        return words.toString();
    }

    boolean inSection() {
        return outer != null && outer.sections && !style.isEmpty();
    }

    /** The number of the item at hand as a browser shows it; empty for a bullet. */
    String label() {
        String own = switch (style) {
            case "" -> "";
            case "a" -> letter('a');
            case "A" -> letter('A');
            case "i", "I" -> Roman.of(count);
            default -> Integer.toString(count);
        };
        return inSection() && outer != null ? outer.label() + "." + own : own;
    }

    private String letter(char first) {
        return count > 0 && count <= 26 ? String.valueOf((char) (first + count - 1)) : Integer.toString(count);
    }

    private static int number(String attribute, int otherwise) {
        try {
            return attribute.isEmpty() ? otherwise : Integer.parseInt(attribute);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
