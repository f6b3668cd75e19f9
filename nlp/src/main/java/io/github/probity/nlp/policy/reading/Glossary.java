package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds glossaries: a run under one heading of at least three paragraphs, most of which name a term and then say what
 * it means, as in {@code Term: meaning} or {@code "Term" means …}.
 */
final class Glossary {
    private static final int FEWEST = 3;
    private static final int LONGEST_TERM = 60;

    private Glossary() {}

    static List<Block> entries(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        int from = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i).is(Block.Kind.HEADING)) {
                mark(result, from, i);
                from = i + 1;
            }
        }
        return result;
    }

    private static void mark(List<Block> blocks, int from, int to) {
        int terms = 0;
        int others = 0;
        for (Block block : blocks.subList(Math.min(from, to), to)) {
            boolean term = block.is(Block.Kind.PARAGRAPH) && !term(block.text()).isEmpty();
            terms += term ? 1 : 0;
            others += term ? 0 : 1;
        }
        if (terms < FEWEST || others > terms / 2) {
            return;
        }
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            String term = block.is(Block.Kind.PARAGRAPH) ? term(block.text()) : "";
            blocks.set(i, term.isEmpty() ? block : block.as(Block.Kind.ENTRY, term));
        }
    }

    /** The term that the paragraph explains; empty where it explains none. */
    private static String term(String paragraph) {
        String text = paragraph.strip();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first == '"' || first == '“') {
            int end = text.indexOf(first == '"' ? '"' : '”', 1);
            boolean meant = end > 0
                    && end < LONGEST_TERM
                    && meaning(text.substring(end + 1, Math.min(text.length(), end + 20)));
            return meant ? text.substring(1, end) : "";
        }
        int colon = separator(text);
        boolean named = colon > 0 && colon < LONGEST_TERM && colon + 2 < text.length();
        return named
                        && !ControlWords.in(text.substring(0, colon))
                        && Words.count(text.substring(0, colon)) <= 6
                        && Words.count(text.substring(colon + 2)) >= 3
                ? text.substring(0, colon)
                : "";
    }

    /** Where the colon or the dash stands that comes first; -1 where neither does. */
    private static int separator(String text) {
        int colon = text.indexOf(':');
        int dash = Math.max(text.indexOf(" – "), text.indexOf(" — "));
        return colon < 0 || dash >= 0 && dash < colon ? dash : colon;
    }

    private static boolean meaning(String afterTerm) {
        String words = afterTerm.strip();
        return words.startsWith("means")
                || words.startsWith("refers")
                || words.startsWith("includes")
                || words.startsWith("is ")
                || words.startsWith(":");
    }
}
