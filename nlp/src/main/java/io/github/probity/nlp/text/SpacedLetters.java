package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** Finds words whose letters, or halves, stand apart: {@code h a t e}, {@code ha te}. */
final class SpacedLetters {

    private static final int LONGEST_RUN = 40;
    private static final int SHORTEST_HALVED = 4;
    private static final int LONGEST_HALF = 12;
    private static final int LONGEST_HALVED = 14;
    /** Real words of one letter may stand before the spaced word, and after it: {@code i h a t e u}. */
    private static final int MOST_BESIDE = 2;

    private static final Leet LEET = new Leet();
    private static final Joined JOINED = new Joined();

    private final String text;
    private final Spelling spelling;
    private String word = "";
    private int settled;
    private int triesLeft;

    SpacedLetters(String text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
    }

    /** The stretch that makes one word, beginning with the word from {@code start} to {@code end}; null where there is none. */
    @Nullable Span runAt(int start, int end) {
        if (end - start > 1) {
            return end - start <= LONGEST_HALF ? halves(start, end) : null;
        }
        boolean fresh = start >= settled;
        triesLeft = fresh ? MOST_BESIDE : triesLeft - 1;
        return fresh || triesLeft >= 0 ? letters(start) : null;
    }

    /** What the stretch found last is read as. */
    String word() {
        return word;
    }

    private @Nullable Span letters(int start) {
        StringBuilder letters = new StringBuilder();
        int[] ends = new int[LONGEST_RUN];
        int at = start;
        while (at < text.length() && letters.length() < LONGEST_RUN && isSingle(at)) {
            ends[letters.length()] = at + 1;
            letters.append(text.charAt(at));
            at = next(at + 1);
        }
        int count = letters.length();
        settled = count == 0 ? start : Math.max(settled, ends[count - 1]);
        for (int length = count; length >= Math.max(3, count - MOST_BESIDE); length--) {
            String read = read(letters.substring(0, length), length == count);
            if (read != null) {
                word = read;
                return new Span(start, ends[length - 1]);
            }
        }
        return null;
    }

    /** What spaced letters say; part of a run says something only if it is a guarded word. */
    private @Nullable String read(String letters, boolean wholeRun) {
        String plain = letters.chars().allMatch(Character::isLetter) ? letters : LEET.undo(letters, spelling);
        if (plain == null) {
            return null;
        }
        if (spelling.isGuarded(plain)) {
            return wholeRun || plain.length() > 3 ? plain : null;
        }
        if (!wholeRun || plain.length() < SHORTEST_HALVED) {
            return null;
        }
        return spelling.isKnown(plain) ? plain : JOINED.undo(plain, spelling);
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
        if (second >= text.length() || Folding.isGap(text.charAt(second))) {
            return null;
        }
        int stop = halfEnd(second);
        int length = end - start + stop - second;
        boolean fits = length >= SHORTEST_HALVED && stop - start <= LONGEST_HALVED;
        if (!fits || !spelling.mayGuard(text.charAt(start), length)) {
            return null;
        }
        String one = text.substring(start, end);
        String two = text.substring(second, stop);
        boolean split = spelling.isGuarded(one + two) && !(spelling.isKnown(one) && spelling.isKnown(two));
        word = split ? one + two : word;
        return split ? new Span(start, stop) : null;
    }

    /** Where the second half ends, without the stops after it; looks no further than a half can go. */
    private int halfEnd(int start) {
        int limit = Math.min(text.length(), start + LONGEST_HALVED + 1);
        int end = start;
        while (end < limit && !Folding.isGap(text.charAt(end))) {
            end++;
        }
        while (end > start && Folding.isEdge(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
