package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vocabulary of the grammar: which classes words and phrases are in. Safe for use by several threads. */
final class WordClasses {

    static final WordClasses ENGLISH = new WordClasses(Resources.lines("word-classes.txt"));

    private record Phrase(List<String> words, long classes) {}

    private final List<String> names = new ArrayList<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final long name;
    private final long common;

    private WordClasses(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("[")) {
                names.add(line.substring(1, line.indexOf(']')));
            } else {
                add(line);
            }
        }
        common = bit("COMMON");
        names.add("NAME");
        name = bit("NAME");
    }

    private void add(String line) {
        long bit = 1L << (names.size() - 1);
        for (String entry : line.trim().split("\\s+")) {
            List<String> parts = entry.length() < 2 ? List.of(entry) : Tokens.plain(entry.replace('_', ' '));
            if (parts.size() <= 1) {
                words.merge(parts.isEmpty() ? entry : parts.get(0), bit, (a, b) -> a | b);
            } else {
                phrases.computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                        .add(new Phrase(parts, bit));
            }
        }
    }

    /** The bit of one class. */
    long bit(String className) {
        int index = names.indexOf(className);
        if (index < 0) {
            throw new IllegalStateException("word-classes.txt has no class " + className);
        }
        return 1L << index;
    }

    /** The bits of several classes. */
    long bits(String... classNames) {
        long bits = 0;
        for (String className : classNames) {
            bits |= bit(className);
        }
        return bits;
    }

    String nameOf(int index) {
        return names.get(index);
    }

    boolean knows(String word) {
        return words.containsKey(word);
    }

    /** The words with the classes of each and of the phrases it is part of. */
    List<Word> classify(List<Word> plain) {
        List<Word> out = new ArrayList<>(plain.size());
        for (Word word : plain) {
            long classes = words.getOrDefault(word.text(), 0L);
            boolean nameLike = word.shape() == Word.Shape.CAPITAL && classes == 0;
            out.add(word.with(nameLike ? classes | name : classes & ~common));
        }
        for (int at = 0; at < plain.size(); at++) {
            for (Phrase phrase : phrases.getOrDefault(plain.get(at).text(), List.of())) {
                mark(phrase, at, out);
            }
        }
        return out;
    }

    private static void mark(Phrase phrase, int at, List<Word> out) {
        int size = phrase.words().size();
        if (at + size > out.size()) {
            return;
        }
        for (int n = 0; n < size; n++) {
            if (!out.get(at + n).text().equals(phrase.words().get(n))) {
                return;
            }
        }
        for (int n = 0; n < size; n++) {
            out.set(at + n, out.get(at + n).with(phrase.classes()));
        }
    }
}
