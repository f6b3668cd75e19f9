package io.github.probity.nlp.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cue without WebVTT and SubRip markup, told apart by voice. A bare {@code <} or {@code &}, and a tag that
 * nobody knows, are words. One pass that looks ahead no further than a name's length.
 */
final class Markup {

    private static final Pattern VOICE =
            Pattern.compile("<v(?:\\.[\\w.-]{0,60})?(?:\\s|(?=>))", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:v|c|i|b|u|s|ruby|rt|lang|font|span|em|strong)(?:[.\\s][^<>]{0,200})?>"
                    + "|<\\d[\\d:.,]{0,20}>|\\{\\\\[^{}]{0,40}}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile("</?(?:br|p|div)(?:[/\\s][^<>]{0,200})?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\\d?);", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 300;

    private final String source;
    private final StringBuilder words = new StringBuilder();
    private final List<Voice> voices = new ArrayList<>();
    private @Nullable String speaker;
    private boolean named;
    private int at;

    private Markup(String source) {
        this.source = source;
    }

    /** The voices of a cue in their order; none where there are no words. */
    static List<Voice> read(String source) {
        return new Markup(source).read();
    }

    private List<Voice> read() {
        while (at < source.length()) {
            char c = source.charAt(at);
            boolean read = c == '<' && (voice() || skip(BREAK, " ") || skip(TAG, ""))
                    || c == '{' && skip(TAG, "")
                    || c == '&' && entity();
            if (!read) {
                words.append(c);
                at++;
            }
        }
        endVoice();
        return voices;
    }

    /** Words before the first name are of the same voice; after it, each name begins another. */
    private boolean voice() {
        Matcher tag = at(VOICE);
        if (!tag.lookingAt()) {
            return false;
        }
        int end = nameEnd(tag.end());
        if (end < 0) {
            return skip(VOICE, " ");
        }
        if (named) {
            endVoice();
        }
        named = true;
        speaker = Voice.name(decoded(source.substring(tag.end(), end)));
        words.append(' ');
        at = end + 1;
        return true;
    }

    /** Where a name ends: at the {@code >} that closes its tag, for a name may hold what looks like tags; -1 if at none. */
    private int nameEnd(int from) {
        int limit = Math.min(source.length(), from + LONGEST_NAME);
        int depth = 1;
        int first = -1;
        for (int n = from; n < limit; n++) {
            char c = source.charAt(n);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            first = c == '>' && first < 0 ? n : first;
            if (depth == 0) {
                return n;
            }
        }
        return first >= 0 && source.substring(from, first).contains("</") ? -1 : first;
    }

    private boolean skip(Pattern what, String instead) {
        Matcher matcher = at(what);
        if (!matcher.lookingAt()) {
            return false;
        }
        words.append(instead);
        at = matcher.end();
        return true;
    }

    private boolean entity() {
        Matcher matcher = at(ENTITY);
        if (!matcher.lookingAt()) {
            return false;
        }
        words.append(Parser.unescapeEntities(matcher.group(), false));
        at = matcher.end();
        return true;
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(source).region(at, source.length());
    }

    private static String decoded(String name) {
        return Parser.unescapeEntities(name, false);
    }

    private void endVoice() {
        String text = Voice.oneLine(TranscriptText.wellFormed(words.toString()));
        if (!text.isEmpty()) {
            voices.add(new Voice(speaker, text));
        }
        words.setLength(0);
    }
}
