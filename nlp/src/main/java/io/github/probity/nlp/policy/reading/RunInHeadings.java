package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings that begin the paragraph they head: {@code Quiet hours. Nobody is expected to …}. They are taken for
 * headings where a document without numbers does this at least five times, hardly ever with the same words, and has
 * few headings of another kind.
 */
final class RunInHeadings {
    private static final int FEWEST = 5;
    private static final int MOST_WORDS = 5;
    private static final int LEVEL = 2;
    private static final int LONGEST = 45;

    private RunInHeadings() {}

    static List<Block> find(List<Block> blocks) {
        Set<String> names = new HashSet<>();
        int found = 0;
        int others = 0;
        for (Block block : blocks) {
            String name = block.is(Block.Kind.PARAGRAPH) ? name(block.text()) : "";
            names.add(name);
            found += name.isEmpty() ? 0 : 1;
            others += block.is(Block.Kind.HEADING) || block.is(Block.Kind.NUMBERED) ? 1 : 0;
        }
        return found >= FEWEST && names.size() * 5 > found * 4 && others * 3 < found ? headed(blocks) : blocks;
    }

    private static List<Block> headed(List<Block> blocks) {
        List<Block> headed = new ArrayList<>(blocks.size() * 2);
        for (Block block : blocks) {
            String name = block.is(Block.Kind.PARAGRAPH) ? name(block.text()) : "";
            if (!name.isEmpty()) {
                headed.add(new Block(Block.Kind.HEADING, LEVEL, "", name, block.place()));
            }
            headed.add(block);
        }
        return headed;
    }

    private static String name(String paragraph) {
        int end = paragraph.indexOf(". ");
        boolean first = end > 2 && end <= LONGEST && end * 2 < paragraph.length();
        String name = first ? paragraph.substring(0, end) : "";
        return Words.titled(name) && Words.count(name) <= MOST_WORDS ? name : "";
    }
}
