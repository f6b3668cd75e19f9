package io.github.probity.nlp.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Teams HTML to what is read: inline tags vanish (so a word cut by them is whole again), blocks end a line, entities and
 * the {@code alt} texts of pictures and emoji are spelt out, comments, scripts and styles are dropped. What is opened and never
 * closed hides nothing: a comment without an end is read as words.
 *
 * <p>Nothing is looked for twice: the time is linear in the text whatever it holds. A bare {@code <} or {@code &} is itself.
 */
final class TeamsHtml {

    private static final Pattern SIGN = Pattern.compile(
            "</?(?:p|div|span|br|b|i|u|s|em|strong|at|a|ul|ol|li|table|tbody|tr|td|th|blockquote|img|emoji|attachment|pre|code"
                    + "|codeblock|h[1-6]|hr|font|systemeventmessage|html|body|script|style)(?:[\\s/][^<>]{0,2000})?>"
                    + "|&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|pound|eacute|zwnj|shy);",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALT =
            Pattern.compile("[\\s\"']alt\\s{0,9}=\\s{0,9}(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ENTITY = 12;
    private static final String COMMENT = "!--";

    private final String html;
    private final MappedText.Builder out;
    private final Set<String> unclosed = new HashSet<>();
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
            boolean read = c == '<' ? comment() || tag() : c == '&' && entity();
            if (!read) {
                out.add(c, at, at + 1);
                at++;
            }
        }
        return out.build();
    }

    private boolean comment() {
        if (!html.startsWith(COMMENT, at + 1)) {
            return false;
        }
        int end = closing("-->", at + 4, COMMENT);
        at = end < 0 ? at : end;
        return end >= 0;
    }

    private boolean entity() {
        int end = entityEnd();
        if (end < 0) {
            return false;
        }
        out.add(Parser.unescapeEntities(html.substring(at, end), false), at, end);
        at = end;
        return true;
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

    private boolean tag() {
        int end = tagEnd();
        String tag = end < 0 ? "" : html.substring(at, end);
        String name = end < 0 ? "" : HtmlElements.name(tag);
        if (end < 0 || !HtmlElements.isTag(tag, name)) {
            return false;
        }
        write(tag, name, end);
        at = isDropped(tag, name) ? pastClosing(name, end) : end;
        return true;
    }

    /** Where the tag that opens here ends, or -1 where {@code <} opens none. */
    private int tagEnd() {
        int next = at + 1;
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

    private void write(String tag, String name, int end) {
        if (HtmlElements.isBlock(name)) {
            if (out.length() > 0 && out.last() != '\n') {
                out.add('\n', at, end);
            }
        } else if (HtmlElements.isCell(name)) {
            if (!tag.startsWith("</") && out.length() > 0 && !Character.isWhitespace(out.last())) {
                out.add(' ', at, end);
            }
        } else if (name.equals("img") || name.equals("emoji")) {
            out.add(Parser.unescapeEntities(alt(tag), true), at, end);
        }
    }

    private static boolean isDropped(String tag, String name) {
        return (name.equals("script") || name.equals("style")) && !tag.startsWith("</");
    }

    private int pastClosing(String name, int end) {
        int close = closing("</" + name, end, name);
        int after = close < 0 ? -1 : html.indexOf('>', close);
        if (after < 0) {
            unclosed.add(name);
            return end;
        }
        return after + 1;
    }

    /** The end of a closing sign, in letters of either case; -1 where there is none, which is found out once. */
    private int closing(String sign, int from, String name) {
        if (unclosed.contains(name)) {
            return -1;
        }
        for (int n = html.indexOf(sign.charAt(0), from); n >= 0; n = html.indexOf(sign.charAt(0), n + 1)) {
            if (html.regionMatches(true, n, sign, 0, sign.length())) {
                return n + sign.length();
            }
        }
        unclosed.add(name);
        return -1;
    }

    private static String alt(String tag) {
        Matcher alt = ALT.matcher(tag);
        if (!alt.find()) {
            return "";
        }
        return alt.group(1) != null ? alt.group(1) : alt.group(2);
    }
}
