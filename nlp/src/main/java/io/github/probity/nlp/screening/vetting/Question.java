package io.github.probity.nlp.screening.vetting;

import java.util.List;
import java.util.Set;

/** What a turn asks last, as a question that the next one may answer. */
final class Question {

    private static final WordClasses CLASSES = WordClasses.ENGLISH;
    /** They ask for something else than whether somebody holds a level, or who. */
    private static final Set<String> OF_THINGS =
            Set.of("what", "what's", "why", "when", "where", "where's", "how", "how's", "which");

    private static final long PERSONS = CLASSES.bits("YOU", "ANYONE", "NAME", "HE", "ROLE", "ALL", "WE", "TEAM", "MY");
    private static final long ASKING = CLASSES.bits("WH", "AUX", "ASK");
    private static final int BRIEF = 6;
    private static final int TAIL = 12;

    private final List<Word> words;
    private final boolean marked;
    private final boolean levelled;

    private Question(Reading turn, int from, int end) {
        this.words = turn.words().subList(from, end);
        this.marked = words.get(words.size() - 1).text().equals("?");
        this.levelled = turn.mentions().stream().anyMatch(mention -> mention.first() >= from && mention.first() < end);
    }

    /** The last sentence with a question mark; of unpunctuated speech, its end. */
    static Question of(Reading turn) {
        int size = turn.words().size();
        for (int at = size - 1; at >= 0; at--) {
            if (turn.words().get(at).text().equals("?")) {
                return new Question(turn, turn.sentenceStart(at), at + 1);
            }
        }
        boolean punctuated = turn.words().stream().anyMatch(word -> ".!".contains(word.text()));
        return new Question(turn, punctuated ? turn.sentenceStart(size - 1) : Math.max(0, size - TAIL), size);
    }

    /** Recognised speech has no question mark, so its words may tell. */
    boolean isAsked() {
        return marked || words.stream().noneMatch(Word::isSign) && (asksInWords() || isFollowUp());
    }

    private boolean asksInWords() {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).is(ASKING) && words.get(at + 1).is(PERSONS | ASKING | CLASSES.bits("I", "HAVE"))) {
                return true;
            }
        }
        return words.stream().anyMatch(word -> word.text().startsWith("who"));
    }

    /** "And the other lad": a question only by what was asked before. */
    private boolean isFollowUp() {
        boolean about = words.size() > 1 && words.get(1).text().equals("about");
        return words.size() <= BRIEF && (about || words.get(0).text().equals("and"));
    }

    /** Whether it asks who holds something, or whether a person does. */
    boolean isOfHolders() {
        boolean who = words.stream().anyMatch(word -> word.text().startsWith("who"));
        boolean about = words.size() > 2
                && words.get(1).text().equals("about")
                && words.get(2).is(PERSONS);
        boolean things = words.stream().anyMatch(word -> OF_THINGS.contains(word.text()));
        boolean persons = words.stream().anyMatch(word -> word.is(PERSONS));
        return who || about || isFollowUp() || !things && (levelled || persons && speaksOfHolding());
    }

    /** Whether a name would answer it. */
    boolean isOfWho() {
        return words.stream()
                .anyMatch(word -> word.text().startsWith("who")
                        || word.is(CLASSES.bits("ANYONE"))
                        || word.text().equals("which"));
    }

    /** "Have to" holds nothing. */
    private boolean speaksOfHolding() {
        for (int at = 0; at < words.size(); at++) {
            boolean must = at + 1 < words.size() && words.get(at + 1).text().equals("to");
            if (words.get(at).is(CLASSES.bits("HAVE", "SECURE", "PASSED")) && !must) {
                return true;
            }
        }
        return false;
    }
}
