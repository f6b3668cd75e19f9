package io.github.probity.nlp.screening.marking;

import io.github.probity.nlp.text.Span;
import java.util.regex.Pattern;

/**
 * The line a marking stands in, as far as it matters.
 *
 * @param before what stands before it on its line, at most {@value #REACH} characters
 * @param after what stands behind it on its line, likewise
 * @param startsLine whether {@code before} is all there is before it
 */
record Surroundings(String before, String after, boolean startsLine, boolean endsLine) {

    static final int REACH = 160;

    private static final int LONGEST_SAYING = 16;
    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:is|are|been|all|as|at|marked|classified|handled|treated|held)\\W{1,4}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?=\\s|$)");

    static Surroundings of(String text, Span where) {
        int from = where.start();
        while (from > 0 && where.start() - from < REACH && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = where.end();
        while (to < text.length() && to - where.end() < REACH && text.charAt(to) != '\n') {
            to++;
        }
        boolean startsLine = from == 0 || text.charAt(from - 1) == '\n';
        boolean endsLine = to == text.length() || text.charAt(to) == '\n';
        return new Surroundings(
                text.substring(from, where.start()), text.substring(where.end(), to), startsLine, endsLine);
    }

    /** Whether a sign that follows a label stands right before; quick, and asked of every word. */
    boolean opensLabel() {
        String led = before.stripTrailing();
        int last = led.length() - 1;
        while (last >= 0 && led.charAt(last) == '*') {
            last--;
        }
        return last >= 0 && ":=–—-".indexOf(led.charAt(last)) >= 0;
    }

    /** Whether a word that says what something is stands right before; quick likewise. */
    boolean saysWhatItIs() {
        return SAYS.matcher(before.substring(Math.max(0, before.length() - LONGEST_SAYING)))
                .find();
    }

    /** The rest of the marking's own sentence, with its stop. */
    String restOfSentence() {
        var stop = SENTENCE_END.matcher(after);
        return stop.find() ? after.substring(0, stop.end()) : after;
    }

    /** What the marking's own sentence said before it. */
    String startOfSentence() {
        var stop = SENTENCE_END.matcher(before);
        int start = 0;
        while (stop.find()) {
            start = stop.end();
        }
        return before.substring(start);
    }

    boolean isQuestion() {
        return restOfSentence().stripTrailing().endsWith("?");
    }
}
