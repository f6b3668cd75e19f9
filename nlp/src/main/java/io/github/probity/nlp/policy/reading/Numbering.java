package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which numbers are references and which merely count a list. Numbers of two parts or more, and provisions
 * by name, are references. Single numbers are where the document has no other and they run on from one another.
 */
final class Numbering {
    private final boolean dotted;
    private int lastSingle;
    private boolean inList;
    private String section = "";

    private Numbering(boolean dotted) {
        this.dotted = dotted;
    }

    static List<Block> settle(List<Block> blocks) {
        long many = blocks.stream()
                .filter(block -> block.is(Block.Kind.NUMBERED) && block.label().indexOf('.') > 0)
                .count();
        Numbering numbering = new Numbering(many >= 3);
        List<Block> settled = new ArrayList<>(blocks.size());
        boolean announced = false;
        for (Block block : blocks) {
            Block one = numbering.settle(block, announced);
            settled.add(one);
            boolean item = one.is(Block.Kind.ITEM);
            announced = item ? announced : Words.announces(one.text());
            numbering.inList = item;
        }
        return settled;
    }

    private Block settle(Block block, boolean announced) {
        if (block.is(Block.Kind.HEADING)) {
            section = block.label();
            return block;
        }
        if (!block.is(Block.Kind.NUMBERED) || depth(block) > 1) {
            return block;
        }
        Marker marker = Marker.at(block.text());
        return marker.form() == Marker.Form.PROVISION ? block : single(block, marker, announced);
    }

    private Block single(Block block, Marker marker, boolean announced) {
        String label = block.label();
        int value = label.chars().allMatch(Character::isDigit) ? Integer.parseInt(label) : -1;
        boolean underProvision = !section.isEmpty() && block.text().startsWith("(");
        boolean next = value == lastSingle + 1 && !(value == 1 && announced) && !(inList && announced);
        if (underProvision) {
            return block.as(Block.Kind.NUMBERED, section + "(" + label + ")");
        }
        if (value >= 0 && !dotted && next) {
            lastSingle = value;
            return block;
        }
        if (value < 0 && marker.certain() && !dotted) {
            return block;
        }
        return marker.certain() ? block.as(Block.Kind.ITEM, label) : block.as(Block.Kind.PARAGRAPH, "");
    }

    private static int depth(Block block) {
        return new Marker(Marker.Form.NUMBER, block.label(), 0, true).depth();
    }
}
