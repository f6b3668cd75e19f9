package io.github.probity.nlp.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Teams HTML to what is read: inline tags vanish (so a word cut by them is whole again), blocks end a line, entities and
 * the {@code alt} texts of pictures and emoji are spelt out, scripts and styles are dropped.
 *
 * <p>One pass, never back more than an entity's length: the time is linear in the text whatever it holds. A bare
 * {@code <} or {@code &} is itself.
 */
final class TeamsHtml {

    private static final Pattern SIGN = Pattern.compile(
            "</?(?:p|div|span|br|b|i|u|s|em|strong|at|a|ul|ol|li|table|tbody|tr|td|th|blockquote|img|emoji|attachment|pre|code"
                    + "|codeblock|h[1-6]|hr|font|systemeventmessage|html|body|script|style)(?:[\\s/][^<>]{0,2000})?>"
                    + "|&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|pound|eacute|zwnj|shy);",
            Pattern.CASE_INSENSITIVE);
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
            "body");
    private static final int LONGEST_ENTITY = 12;

    private final String html;
    private final MappedText.Builder out;
    private int at;

    private TeamsHtml(String html) {
        this.html = html;
        this.out = MappedText.builder(html.length());
    }

    /** Whether a text holds a tag or an entity; plain text with a bare {@code <} does not. */
    static boolean isIn(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && SIGN.matcher(text).find();
    }

    static MappedText toText(String html) {
        return new TeamsHtml(html).read();
    }

    private MappedText read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? tagEnd() : c == '&' ? entityEnd() : -1;
            if (end < 0) {
                out.add(c, at, at + 1);
                at++;
            } else if (c == '<') {
                tag(end);
            } else {
                out.add(Parser.unescapeEntities(html.substring(at, end), false), at, end);
                at = end;
            }
        }
        return out.build();
    }

    /** Where the tag that opens here ends, or -1 where {@code <} opens none. */
    private int tagEnd() {
        int next = at + 1;
        if (html.startsWith("!--", next)) {
            int end = html.indexOf("-->", next);
            return end < 0 ? html.length() : end + 3;
        }
        if (next < html.length() && html.charAt(next) == '/') {
            next++;
        }
        if (next >= html.length() || !Character.isLetter(html.charAt(next))) {
            return -1;
        }
        while (next < html.length() && html.charAt(next) != '>' && html.charAt(next) != '<') {
            next++;
        }
        return next < html.length() && html.charAt(next) == '>' ? next + 1 : -1;
    }

    private int entityEnd() {
        int limit = Math.min(html.length(), at + LONGEST_ENTITY);
        for (int n = at + 1; n < limit; n++) {
            char c = html.charAt(n);
            if (c == ';') {
                return n > at + 1 ? n + 1 : -1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return -1;
            }
        }
        return -1;
    }

    private void tag(int end) {
        String tag = html.substring(at, end);
        String name = name(tag);
        if (BLOCKS.contains(name)) {
            breakLine(end);
        } else if ((name.equals("td") || name.equals("th"))
                && out.length() > 0
                && !Character.isWhitespace(out.last())) {
            out.add(' ', at, end);
        } else if (name.equals("img") || name.equals("emoji")) {
            out.add(Parser.unescapeEntities(attribute(tag, "alt"), true), at, end);
        }
        at = name.equals("script") || name.equals("style") ? pastClosing(name, end) : end;
    }

    private void breakLine(int end) {
        if (out.length() > 0 && out.last() != '\n') {
            out.add('\n', at, end);
        }
    }

    private int pastClosing(String name, int end) {
        if (html.charAt(at + 1) == '/') {
            return end;
        }
        int close = html.indexOf("</" + name, end);
        int after = close < 0 ? -1 : html.indexOf('>', close);
        return after < 0 ? html.length() : after + 1;
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String attribute(String tag, String name) {
        int start = tag.indexOf(name + "=\"");
        int end = start < 0 ? -1 : tag.indexOf('"', start + name.length() + 2);
        return end < 0 ? "" : tag.substring(start + name.length() + 2, end);
    }
}
