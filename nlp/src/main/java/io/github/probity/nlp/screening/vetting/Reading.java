package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text read: its words with their classes, its sentences and clauses, and where levels are spoken of.
 *
 * @param sentenceOf the number of each word's sentence
 * @param clauseOf the number of each word's clause
 */
record Reading(List<Word> words, int[] sentenceOf, int[] clauseOf, List<Mention> mentions) {

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!", "\n", "…");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "-", "(", ")", "/", "+", ">", "|", "•", "·");
    private static final Set<String> CLAUSE_STARTS = Set.of(
            "so",
            "because",
            "cos",
            "coz",
            "but",
            "and",
            "then",
            "though",
            "although",
            "while",
            "whereas",
            "since",
            "if");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "no", "insp", "supt", "sgt", "prof", "det", "rev", "eg", "ie", "e", "i");
    private static final int MOST_WORDS = 60;

    /** Reads a text whole. */
    static Reading of(String text) {
        return of(Tokens.of(text));
    }

    static Reading of(List<Word> tokens) {
        List<Word> meant = new ArrayList<>(tokens.size());
        for (Word word : tokens) {
            meant.add(word.isSign() ? word : word.read(Misspelt.ENGLISH.read(word.text())));
        }
        List<Mention> mentions = Mentions.in(meant);
        if (mentions.isEmpty()) {
            return new Reading(meant, new int[0], new int[0], List.of());
        }
        return located(meant, mentions);
    }

    /** A text without mentions read for what it answers. */
    static Reading answer(String text) {
        return located(Tokens.of(text), List.of());
    }

    static Reading located(List<Word> plain, List<Mention> mentions) {
        List<Word> words = WordClasses.ENGLISH.classify(plain);
        int[] sentenceOf = new int[words.size()];
        int[] clauseOf = new int[words.size()];
        int sentence = 0;
        int clause = 0;
        int since = 0;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).text();
            clause += CLAUSE_STARTS.contains(word) ? 1 : 0;
            sentenceOf[at] = sentence;
            clauseOf[at] = clause;
            since++;
            boolean ends = endsSentence(words, at) || since > MOST_WORDS;
            if (ends) {
                sentence++;
                since = 0;
            }
            clause += ends || CLAUSE_ENDS.contains(word) ? 1 : 0;
        }
        return new Reading(words, sentenceOf, clauseOf, mentions);
    }

    private static boolean endsSentence(List<Word> words, int at) {
        String word = words.get(at).text();
        if (!SENTENCE_ENDS.contains(word)) {
            return false;
        }
        if (!word.equals(".")) {
            return true;
        }
        boolean glued = at + 1 < words.size()
                && words.get(at + 1).start() == words.get(at).end();
        return !glued && (at == 0 || !ABBREVIATIONS.contains(words.get(at - 1).text()));
    }

    /** The first word of a word's sentence. */
    int sentenceStart(int at) {
        int start = at;
        while (start > 0 && sentenceOf[start - 1] == sentenceOf[at]) {
            start--;
        }
        return start;
    }

    /** The word after the last of a word's sentence. */
    int sentenceEnd(int at) {
        int end = at + 1;
        while (end < words.size() && sentenceOf[end] == sentenceOf[at]) {
            end++;
        }
        return end;
    }

    long classesOf(int from, int to) {
        long classes = 0;
        for (int at = Math.max(0, from); at < Math.min(words.size(), to); at++) {
            classes |= words.get(at).classes();
        }
        return classes;
    }
}
