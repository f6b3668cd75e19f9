package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Headings that begin the paragraph they head: {@code Quiet hours. Nobody is expected to …}. Set in bold they are taken
 * for headings where a document does this three times; without bold, where a document without numbers does it five
 * times and has few headings of another kind. Hardly any of them may have the words of another.
 */
final class RunInHeadings {
    private static final int FEWEST_BOLD = 3;
    private static final int FEWEST_PLAIN = 5;
    private static final int MOST_WORDS = 5;
    private static final int LEVEL = 2;
    private static final int LONGEST = 45;

    private RunInHeadings() {}

    static List<Block> find(List<Block> blocks) {
        if (count(blocks, RunInHeadings::boldName) >= FEWEST_BOLD) {
            return headed(blocks, RunInHeadings::boldName, Headings.DEEPEST);
        }
        int found = count(blocks, RunInHeadings::plainName);
        long others = blocks.stream()
                .filter(block -> block.is(Block.Kind.HEADING) || block.is(Block.Kind.NUMBERED))
                .count();
        boolean few = others * 3 < found;
        return found >= FEWEST_PLAIN && few ? headed(blocks, RunInHeadings::plainName, LEVEL) : blocks;
    }

    /** How many paragraphs begin with a name; 0 where too many of the names are alike. */
    private static int count(List<Block> blocks, Function<Block, String> naming) {
        Set<String> names = new HashSet<>();
        int found = 0;
        for (Block block : blocks) {
            String name = naming.apply(block);
            names.add(name);
            found += name.isEmpty() ? 0 : 1;
        }
        return names.size() * 5 > found * 4 ? found : 0;
    }

    private static List<Block> headed(List<Block> blocks, Function<Block, String> naming, int level) {
        List<Block> headed = new ArrayList<>(blocks.size() * 2);
        for (Block block : blocks) {
            String name = naming.apply(block);
            if (!name.isEmpty()) {
                headed.add(new Block(Block.Kind.HEADING, level, "", name, block.place()));
            }
            headed.add(block);
        }
        return headed;
    }

    private static String boldName(Block block) {
        String bold = block.is(Block.Kind.PARAGRAPH) && !block.emphasised()
                ? block.text().substring(0, Math.min(block.bold(), block.text().length()))
                : "";
        if (!bold.isEmpty() && block.text().charAt(bold.length()) == '\n') {
            return Words.titled(bold) ? bold : "";
        }
        return bold.endsWith(".") ? shortTitle(bold.substring(0, bold.length() - 1)) : "";
    }

    private static String plainName(Block block) {
        String paragraph = block.is(Block.Kind.PARAGRAPH) ? block.text() : "";
        int end = paragraph.indexOf(". ");
        boolean first = end > 2 && end <= LONGEST && end * 2 < paragraph.length();
        return first ? shortTitle(paragraph.substring(0, end)) : "";
    }

    private static String shortTitle(String name) {
        return name.length() <= LONGEST && Words.titled(name) && Words.count(name) <= MOST_WORDS ? name : "";
    }
}
