package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, parts of contractions and signs, in one pass. */
final class Tokens {

    private static final Pattern VERBED = Pattern.compile(
            "(sc|dv|ctc|esc|edv|bpss|strap|nppv[123]?|mv|rv|deevee)(?:['’](?:e?d|ped)|(?<!dv)d|ed|ped)");
    private static final Pattern CAMEL =
            Pattern.compile("(SC|DV|CTC|eSC|eDV|NPPV|BPSS|STRAP|[A-Z][a-z]+)([A-Z]?[a-z]{4,}\\w*)");
    /** What is typed without its apostrophe. */
    private static final Map<String, String> BARE = Map.ofEntries(
            Map.entry("im", "i'm"),
            Map.entry("ive", "i've"),
            Map.entry("iam", "i'm"),
            Map.entry("hes", "he's"),
            Map.entry("shes", "she's"),
            Map.entry("theyre", "they're"),
            Map.entry("weve", "we've"),
            Map.entry("youve", "you've"),
            Map.entry("thats", "that's"),
            Map.entry("its", "it's"),
            Map.entry("iv", "i've"));

    private static final String MARKUP = "*_~`\ufe0f";
    private static final String INVISIBLE = "\u200b\u200c\u200d\u00ad\ufeff\u2060";

    private final String text;
    private final List<Word> out = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        Tokens tokens = new Tokens(text);
        for (int at = 0; at < text.length(); ) {
            at = tokens.next(at);
        }
        return tokens.out;
    }

    static List<String> plain(String phrase) {
        return of(phrase).stream().map(Word::text).toList();
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (Character.isLetterOrDigit(c)) {
            return word(at);
        }
        if (c >= 0x1F1E6 && c <= 0x1F1FF) {
            out.add(new Word(String.valueOf((char) ('a' + c - 0x1F1E6)), at, end, Word.Shape.UPPER, 0));
        } else if (c == 0x1F171) {
            out.add(new Word("b", at, end, Word.Shape.UPPER, 0));
        } else if (c == '\n'
                || (!Character.isWhitespace(c) && c != 0xa0 && MARKUP.indexOf(c) < 0 && INVISIBLE.indexOf(c) < 0)) {
            sign(new String(Character.toChars(c)), at, end);
        }
        return end;
    }

    private void sign(String sign, int at, int end) {
        String read = "“”«»".contains(sign) ? "\"" : "–—".contains(sign) ? "-" : "‘’".contains(sign) ? "'" : sign;
        Word last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && last.isSign() && last.text().equals(read)) {
            out.set(out.size() - 1, new Word(read, last.start(), end, Word.Shape.SIGN, 0));
        } else {
            out.add(new Word(read, at, end, Word.Shape.SIGN, 0));
        }
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && (isPart(text.charAt(end)) || isInnerApostrophe(end, start))) {
            end++;
        }
        if (end == start) {
            end += Character.charCount(text.codePointAt(start));
        }
        String raw = visible(text.substring(start, end));
        Matcher camel = raw.length() > 40 ? CAMEL.matcher("") : CAMEL.matcher(raw);
        boolean tag = start > 0 && text.charAt(start - 1) == '#';
        if (camel.matches() && (tag || Character.isUpperCase(raw.charAt(1)))) {
            add(camel.group(1), start, Math.min(end, start + camel.end(1)));
            add(camel.group(2), Math.min(end, start + camel.start(2)), end);
        } else {
            add(raw, start, end);
        }
        return end;
    }

    private static String visible(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int n = 0; n < raw.length(); n++) {
            if (INVISIBLE.indexOf(raw.charAt(n)) < 0) {
                out.append(raw.charAt(n));
            }
        }
        return out.toString();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || INVISIBLE.indexOf(c) >= 0;
    }

    private boolean isInnerApostrophe(int at, int start) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private void add(String raw, int start, int end) {
        String lower = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
        lower = BARE.getOrDefault(lower, lower);
        Word.Shape shape = shape(raw);
        Matcher verbed = VERBED.matcher(lower.length() > 12 ? "" : lower);
        int apostrophe = lower.indexOf('\'');
        if (verbed.matches()) {
            out.add(new Word(verbed.group(1), start, end, shape, 0));
            out.add(new Word("+d", end, end, Word.Shape.LOWER, 0));
        } else if (apostrophe > 0 && lower.length() - apostrophe <= 3 && !lower.endsWith("n't")) {
            out.add(new Word(lower.substring(0, apostrophe), start, end, shape, 0));
            out.add(new Word(lower.substring(apostrophe), end, end, Word.Shape.LOWER, 0));
        } else {
            out.add(new Word(lower, start, end, shape, 0));
        }
    }

    private static Word.Shape shape(String raw) {
        char first = raw.charAt(0);
        if (Character.isDigit(first)) {
            return Word.Shape.NUMBER;
        }
        boolean second = raw.length() > 1 && Character.isUpperCase(raw.charAt(1));
        if (!Character.isUpperCase(first)) {
            return second ? Word.Shape.UPPER : Word.Shape.LOWER;
        }
        return second ? Word.Shape.UPPER : Word.Shape.CAPITAL;
    }
}
