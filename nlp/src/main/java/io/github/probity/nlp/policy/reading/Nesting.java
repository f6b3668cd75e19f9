package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each heading its level. The format's own levels are kept; numbers say theirs; headings in capitals stand over
 * those that are not; for the rest it is read from how the headings follow each other.
 */
final class Nesting {
    private static final int FEWEST_OF_A_KIND = 2;

    private Nesting() {}

    static List<Block> levels(List<Block> blocks, Contents contents) {
        boolean marked = blocks.stream().anyMatch(block -> block.is(Block.Kind.HEADING) && block.level() > 0);
        boolean numbered = blocks.stream()
                .anyMatch(block ->
                        block.is(Block.Kind.HEADING) && Marker.at(block.text()).form() == Marker.Form.NUMBER);
        boolean capitals =
                inCapitals(blocks, true) >= FEWEST_OF_A_KIND && inCapitals(blocks, false) >= FEWEST_OF_A_KIND;
        List<Block> levelled = new ArrayList<>(blocks.size());
        Kinship kinship = new Kinship(blocks, contents);
        int top = blocks.stream()
                .filter(b -> b.is(Block.Kind.HEADING) && b.level() > 1)
                .mapToInt(Block::level)
                .min()
                .orElse(1);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.is(Block.Kind.HEADING) || block.level() > 0) {
                levelled.add(block);
            } else if (marked) {
                levelled.add(block.atLevel(top));
            } else if (!block.label().isEmpty() || numbered) {
                levelled.add(block.atLevel(
                        Marker.at(block.text()).form() == Marker.Form.NONE
                                ? 1
                                : Marker.at(block.text()).depth()));
            } else {
                int level = kinship.level(i);
                boolean inner = capitals && !Words.capitals(block.text());
                levelled.add(block.atLevel(inner ? Math.max(2, level) : capitals ? 1 : level));
            }
        }
        return levelled;
    }

    private static long inCapitals(List<Block> blocks, boolean they) {
        return blocks.stream()
                .filter(block -> block.is(Block.Kind.HEADING) && Words.capitals(block.text()) == they)
                .count();
    }
}
