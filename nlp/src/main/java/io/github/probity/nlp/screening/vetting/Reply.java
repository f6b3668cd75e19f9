package io.github.probity.nlp.screening.vetting;

import java.util.List;
import java.util.Set;

/**
 * The form of an answer: that of one who says that somebody holds what was asked about, without naming it. "She does", "the
 * girl from Strabane has", "mine's till next year", "I've still got mine", "me since March".
 */
record Reply(List<Word> words) {

    private static final WordClasses CLASSES = WordClasses.ENGLISH;
    private static final Set<String> AUXILIARIES = Set.of(
            "do", "does", "did", "have", "has", "had", "am", "is", "are", "was", "were", "'s", "'ve", "can", "will");
    /** What stands for the thing asked about. */
    private static final Set<String> STANDS_FOR_IT =
            Set.of("it", "that", "one", "mine", "his", "hers", "theirs", "ours", "both");

    private static final Set<String> IT = Set.of("it", "mine", "hers", "theirs");
    private static final Set<String> NO_NAMES =
            Set.of("it", "that", "this", "there", "what", "here", "then", "so", "the", "which", "well", "and");
    private static final Set<String> OWNED = Set.of("mine", "hers", "theirs", "ours");
    private static final long PERSON = CLASSES.bits("I", "MY", "WE", "HE", "NAME", "ROLE", "ALL", "TEAM");
    private static final long HOLDS = CLASSES.bit("HAVE");
    private static final long JOINS = CLASSES.bits("CONJ", "WHEN", "ALL");
    private static final int NEAR = 3;
    private static final int OPENING = 6;
    private static final int BRIEF = 10;

    /** A person and an auxiliary with nothing after it: "I do", "he has indeed". */
    boolean isElliptic() {
        for (int at = 1; at < Math.min(words.size(), 2 * OPENING); at++) {
            if (AUXILIARIES.contains(text(at)) && personBefore(at) && endsOrJoins(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** What a person owns, without a name for it: "mine runs out in November", "Francine's came back". */
    boolean isOwned() {
        long fate = CLASSES.bits("PASSED", "PROCESS", "REFUSED", "PAST");
        for (int at = 0; at < Math.min(words.size(), 2 * OPENING); at++) {
            boolean persons = at > 0
                    && at + 1 < words.size()
                    && text(at).equals("'s")
                    && words.get(at + 1).is(fate)
                    && !words.get(at + 1).is(HOLDS)
                    && isPerson(at - 1);
            if (persons || OWNED.contains(text(at))) {
                return true;
            }
        }
        return false;
    }

    /** A person who holds "it" or "one". */
    boolean isHeld() {
        for (int at = 1; at < words.size(); at++) {
            boolean holds = words.get(at).is(HOLDS) || text(at).equals("did") || text(at).equals("done");
            if (holds && personBefore(at)) {
                for (int next = at + 1; next <= Math.min(at + NEAR, words.size() - 1); next++) {
                    if (IT.contains(text(next)) || STANDS_FOR_IT.contains(text(next)) && endsOrJoins(next + 1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Hardly more than a person: "me and Sally", "just Noreen now". */
    boolean isNaming() {
        for (int at = 0; at < Math.min(NEAR, words.size()); at++) {
            boolean me = Set.of("me", "myself", "mine", "yours").contains(text(at));
            if ((me || words.get(at).is(CLASSES.bits("NAME"))) && words.size() <= BRIEF) {
                return !isNo() && !asks() && !isDeclined();
            }
        }
        return false;
    }

    boolean isYes() {
        return isAmong("YES", 0, 2);
    }

    boolean isNo() {
        return isAmong("NEG", 0, OPENING);
    }

    boolean isDeclined() {
        return isAmong("DECLINE", 0, words.size());
    }

    boolean asks() {
        return isAmong("WH", 0, 2)
                || words.stream().anyMatch(word -> word.text().equals("?"))
                || opensLikeAQuestion();
    }

    /** Whether, in whichever of these forms, it says that somebody holds it. */
    boolean isOfHolder() {
        return (isElliptic() || isOwned() || isHeld()) && !asks() && !isDeclined();
    }

    private boolean opensLikeAQuestion() {
        return words.size() > 1
                && words.get(0).is(CLASSES.bit("AUX"))
                && words.get(1).is(CLASSES.bits("YOU", "HE", "WE", "NAME", "ANYONE"));
    }

    private boolean isAmong(String className, int from, int to) {
        return (new Reading(words, new int[0], new int[0], List.of()).classesOf(from, to) & CLASSES.bit(className))
                != 0;
    }

    private boolean personBefore(int at) {
        for (int before = at - 1; before >= Math.max(0, at - NEAR); before--) {
            if (words.get(before).is(PERSON) && !NO_NAMES.contains(text(before))) {
                return true;
            }
        }
        return isUnknownWord(at - 1);
    }

    private boolean isPerson(int at) {
        return words.get(at).is(PERSON) && !NO_NAMES.contains(text(at)) || isUnknownWord(at);
    }

    /** Recognised speech writes names small: a word of no class may be one. */
    private boolean isUnknownWord(int at) {
        return at >= 0
                && words.get(at).classes() == 0
                && words.get(at).shape() == Word.Shape.LOWER
                && !NO_NAMES.contains(text(at));
    }

    private boolean endsOrJoins(int at) {
        return at >= words.size()
                || words.get(at).isSign()
                || words.get(at).is(JOINS | CLASSES.bits("YES", "I", "HE"))
                || Set.of("indeed", "surely", "too", "as", "all", "of").contains(text(at))
                || STANDS_FOR_IT.contains(text(at));
    }

    private String text(int at) {
        return words.get(at).text();
    }
}
