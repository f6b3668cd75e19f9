package io.github.probity.nlp.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps through JSON that may be broken. What is well-formed is read as any parser would; a value whose end is missing ends
 * with its line, and a quotation mark that no JSON can follow is part of the value.
 */
final class LooseJson {

    private static final Pattern AFTER_VALUE =
            Pattern.compile("\\s{0,200}(?:[}\\]]|$|\\n|,\\s{0,200}(?:\"\\w{1,40}\"\\s{0,9}:|[{\\[]|$))");
    private static final Pattern COLON_AND_QUOTE = Pattern.compile("\\s{0,200}:\\s{0,200}(?=\")");

    private final String json;
    private int at;

    LooseJson(String json) {
        this.json = json;
    }

    boolean hasNext() {
        return at < json.length();
    }

    boolean isAt(char c) {
        return json.charAt(at) == c;
    }

    void skip() {
        at++;
    }

    /** The string that begins here, up to the next quotation mark. */
    String key() {
        return string(false);
    }

    /** Whether a colon and a string come next; if so, goes to the string. */
    boolean isValueNext() {
        Matcher matcher =
                COLON_AND_QUOTE.matcher(json).region(at, json.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    /** The string that begins here, with quotation marks in it that were not escaped. */
    String value() {
        return string(true);
    }

    private String string(boolean mayHoldQuotes) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '\n') {
            char c = json.charAt(at++);
            if (c == '"' && (!mayHoldQuotes || isEnd())) {
                break;
            }
            value.append(c == '\\' && at < json.length() ? escaped() : String.valueOf(c));
        }
        return value.toString();
    }

    private boolean isEnd() {
        return AFTER_VALUE.matcher(json).region(at, json.length()).lookingAt();
    }

    private String escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> " ";
            case 'u' -> unicode();
            default -> String.valueOf(c);
        };
    }

    private String unicode() {
        int end = Math.min(json.length(), at + 4);
        String hex = json.substring(at, end);
        if (hex.length() < 4 || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return "\ufffd";
        }
        at = end;
        return String.valueOf((char) Integer.parseInt(hex, 16));
    }
}
