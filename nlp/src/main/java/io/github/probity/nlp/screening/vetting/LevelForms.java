package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The written and spoken forms of the levels, as a tree of words. Safe for use by several threads. */
final class LevelForms {

    private static final String BETWEEN_LETTERS = "./-\\|•:;+";

    static final LevelForms ENGLISH = new LevelForms(Resources.lines("levels.tsv"));

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable String form;
        private boolean weak;
    }

    private final Node root = new Node();
    private final Map<String, String> letters = new HashMap<>();
    private final List<String> firstWords = new ArrayList<>();

    private LevelForms(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\t");
            if (parts[0].startsWith("=")) {
                for (String name : parts[1].split(" ")) {
                    letters.putIfAbsent(name, parts[0].substring(1));
                    firstWords.add(name);
                }
            } else {
                add(parts[0], parts[1]);
            }
        }
    }

    private void add(String level, String written) {
        boolean weak = written.startsWith("~ ");
        Node node = root;
        for (String word : Tokens.plain(weak ? written.substring(2) : written)) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.form = level;
        node.weak = weak;
        firstWords.add(written.replaceFirst("^~ ", "").split("[ ']")[0]);
    }

    /** How the forms begin. */
    List<String> firstWords() {
        return firstWords;
    }

    /** The longest form that begins at a word, or null. */
    @Nullable Mention at(List<Word> words, int first) {
        Node node = root;
        Mention longest = null;
        int at = first;
        while (at < words.size()) {
            Word word = words.get(at);
            if (word.isSign()) {
                boolean inside = at > first
                        && words.get(at - 1).text().length() <= 4
                        && BETWEEN_LETTERS.contains(word.text())
                        && at + 1 < words.size();
                if (!inside) {
                    break;
                }
                at++;
                continue;
            }
            Node next = node.next.get(word.text());
            String letter = letters.get(word.text());
            next = next == null && letter != null ? node.next.get(letter) : next;
            if (next == null) {
                break;
            }
            node = next;
            at++;
            if (node.form != null) {
                longest = new Mention(node.form, node.weak, first, at);
            }
        }
        return longest;
    }
}
