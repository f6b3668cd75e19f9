package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** Finds words whose letters, or halves, stand apart: {@code h a t e}, {@code ha te}. */
final class SpacedLetters {

    private static final int LONGEST_RUN = 40;
    private static final int SHORTEST_HALVED = 4;

    private final String text;
    private final Spelling spelling;
    private String word = "";
    private int settled;

    SpacedLetters(String text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
    }

    /** The stretch that makes one word, beginning with the word from {@code start} to {@code end}; null where there is none. */
    @Nullable Span runAt(int start, int end) {
        if (end - start == 1 && start >= settled) {
            return letters(start);
        }
        return end - start <= 12 ? halves(start, end) : null;
    }

    /** What the stretch found last is read as. */
    String word() {
        return word;
    }

    private @Nullable Span letters(int start) {
        StringBuilder letters = new StringBuilder();
        int at = start;
        int end = start;
        while (at < text.length() && letters.length() < LONGEST_RUN && isSingle(at)) {
            letters.append(text.charAt(at));
            end = at + 1;
            at = next(end);
        }
        settled = end;
        return letters.length() < 3 ? null : known(letters.toString(), start, end);
    }

    private @Nullable Span known(String letters, int start, int end) {
        String plain = letters.matches("\\p{L}+") ? letters : new Leet().undo(letters, spelling);
        if (plain == null || plain.length() < 3 || plain.length() == 3 && !spelling.isGuarded(plain)) {
            return null;
        }
        String read = spelling.isKnown(plain) ? plain : new Joined().undo(plain, spelling);
        word = read == null ? "" : read;
        return read == null ? null : new Span(start, end);
    }

    private boolean isSingle(int at) {
        boolean letter = Character.isLetter(text.charAt(at)) || Leet.isSign(text.charAt(at));
        return letter && (at + 1 >= text.length() || Folding.isGap(text.charAt(at + 1)));
    }

    /** The start of the next word on the same line. */
    private int next(int end) {
        int at = end;
        while (at < text.length() && at < end + 3 && text.charAt(at) == ' ') {
            at++;
        }
        return at == end ? text.length() : at;
    }

    private @Nullable Span halves(int start, int end) {
        int second = next(end);
        int stop = second >= text.length() ? second : Folding.wordEnd(text, second);
        if (second >= text.length() || stop - start > 14) {
            return null;
        }
        String one = text.substring(start, end);
        String two = text.substring(second, stop);
        boolean split = one.length() + two.length() >= SHORTEST_HALVED
                && spelling.isGuarded(one + two)
                && !(spelling.isKnown(one) && spelling.isKnown(two));
        word = split ? one + two : word;
        return split ? new Span(start, stop) : null;
    }
}
