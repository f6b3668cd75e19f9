package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which numbers are references and which merely count a list. Numbers of two parts or more, and provisions
 * by name, are references. So are bracketed numbers under a numbered section or after another of them, and single numbers that run on from one
 * another through a document that has no others. A list that a colon announces is a list.
 */
final class Numbering {
    private static final int FEWEST_DOTTED = 3;

    private final boolean dotted;
    private int lastSingle;
    private boolean announced;
    private boolean afterWords;
    private String section = "";
    private String last = "";

    private Numbering(boolean dotted) {
        this.dotted = dotted;
    }

    static List<Block> settle(List<Block> blocks) {
        long many = blocks.stream()
                .filter(block -> block.is(Block.Kind.NUMBERED) && block.label().indexOf('.') > 0)
                .count();
        Numbering numbering = new Numbering(many >= FEWEST_DOTTED);
        List<Block> settled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Block one = numbering.counts(block) ? numbering.settle(block) : block;
            settled.add(one);
            numbering.pass(one);
        }
        return settled;
    }

    private void pass(Block block) {
        if (block.is(Block.Kind.HEADING)) {
            section = block.label();
        }
        if (block.is(Block.Kind.NUMBERED)) {
            last = block.label();
            lastSingle = Math.max(lastSingle, outer(last));
        }
        boolean numberedItem = block.is(Block.Kind.ITEM) && value(block) >= 0;
        announced = numberedItem && announced || !block.is(Block.Kind.ITEM) && Words.announces(block.text());
        afterWords = block.is(Block.Kind.PARAGRAPH) || numberedItem;
    }

    /** Whether the block bears a single number that may be either. */
    private boolean counts(Block block) {
        boolean numbered =
                block.is(Block.Kind.NUMBERED) && Marker.at(block.text()).form() != Marker.Form.PROVISION;
        boolean listed = block.is(Block.Kind.ITEM) && value(block) >= 0 && !announced && !afterWords;
        return (numbered || listed) && new Marker(Marker.Form.NUMBER, block.label(), 0, true).depth() == 1;
    }

    private Block settle(Block block) {
        boolean certain = block.is(Block.Kind.ITEM) || Marker.at(block.text()).certain();
        int value = value(block);
        if (belongsToSection(block)) {
            return block.as(Block.Kind.NUMBERED, section + "(" + block.label() + ")");
        }
        if (block.text().startsWith("(") && value > 1 && last.endsWith("(" + (value - 1) + ")")) {
            return block.as(Block.Kind.NUMBERED, last.substring(0, last.lastIndexOf('(')) + "(" + value + ")");
        }
        if (!dotted && value >= 0 && value == lastSingle + 1 && !announced) {
            lastSingle = value;
            return block.as(Block.Kind.NUMBERED, block.label());
        }
        if (!dotted && value < 0 && certain) {
            return block;
        }
        return certain ? block.as(Block.Kind.ITEM, block.label()) : block.as(Block.Kind.PARAGRAPH, "");
    }

    private boolean belongsToSection(Block block) {
        boolean provision = Marker.at(section).form() == Marker.Form.PROVISION;
        return !section.isEmpty() && !announced && (block.text().startsWith("(") || provision);
    }

    /** The 3 of 3(1); 0 for other numbers. */
    private static int outer(String label) {
        int bracket = label.indexOf('(');
        boolean digits = bracket > 0
                && bracket < 6
                && label.substring(0, bracket).chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(label.substring(0, bracket)) : 0;
    }

    /** The number; -1 where it has letters in it. */
    private static int value(Block block) {
        String label = block.label();
        boolean digits = !label.isEmpty() && label.length() < 6 && label.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(label) : -1;
    }
}
