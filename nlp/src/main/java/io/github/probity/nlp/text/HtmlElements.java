package io.github.probity.nlp.text;

import java.util.Locale;
import java.util.Set;

/** The elements of Teams HTML and mail, so that {@code <other words>} in angle brackets stay words. */
final class HtmlElements {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "pre",
            "codeblock",
            "attachment",
            "body",
            "section",
            "article",
            "header",
            "footer",
            "dl",
            "dt",
            "dd",
            "title",
            "center");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> INLINE = Set.of(
            "span",
            "b",
            "i",
            "u",
            "s",
            "em",
            "strong",
            "at",
            "a",
            "tbody",
            "thead",
            "tfoot",
            "col",
            "colgroup",
            "caption",
            "img",
            "emoji",
            "code",
            "font",
            "systemeventmessage",
            "html",
            "head",
            "meta",
            "link",
            "script",
            "style",
            "sub",
            "sup",
            "small",
            "big",
            "strike",
            "del",
            "ins",
            "mark",
            "q",
            "abbr",
            "cite",
            "kbd",
            "tt",
            "var",
            "wbr",
            "label");

    private HtmlElements() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isCell(String name) {
        return CELLS.contains(name);
    }

    /** Whether a tag is one of these elements, or of a namespace such as {@code o:p}, or has an attribute. */
    static boolean isTag(String tag, String name) {
        return isBlock(name)
                || isCell(name)
                || INLINE.contains(name)
                || tag.startsWith(":", nameStart(tag) + name.length())
                || tag.indexOf("=\"") > 0;
    }

    /** The name in a tag, in lower case. */
    static String name(String tag) {
        int start = nameStart(tag);
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int nameStart(String tag) {
        return tag.startsWith("</") ? 2 : 1;
    }
}
