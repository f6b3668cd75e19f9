package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads the marker at the start of each block: items and numbered paragraphs become what they are. */
final class Signs {
    private Signs() {}

    static List<Block> read(List<Block> blocks) {
        List<Block> read = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Block one = block.is(Block.Kind.PARAGRAPH) || block.is(Block.Kind.ITEM) ? marked(block) : block;
            if (!one.text().isBlank()) {
                read.add(one);
            }
        }
        return read;
    }

    private static Block marked(Block block) {
        Marker marker = Marker.at(block.text());
        return switch (marker.form()) {
            case BULLET -> bulleted(block.saying(marker.rest(block.text())));
            case LETTER -> block.as(Block.Kind.ITEM, marker.label());
            case NUMBER -> numbered(block, marker);
            case PROVISION -> marker.certain() ? block.as(Block.Kind.NUMBERED, Words.tidy(marker.label())) : block;
            case DIVISION, NONE -> block;
        };
    }

    private static Block bulleted(Block item) {
        Marker inner = Marker.at(item.text());
        boolean paragraph = inner.form() == Marker.Form.NUMBER && inner.depth() > 1;
        return paragraph
                ? item.as(Block.Kind.NUMBERED, inner.label())
                : item.as(Block.Kind.ITEM, inner.form() == Marker.Form.LETTER ? inner.label() : item.label());
    }

    private static Block numbered(Block block, Marker marker) {
        boolean item = block.is(Block.Kind.ITEM) && marker.depth() == 1;
        boolean begins = marker.certain()
                || block.text().length() > marker.end()
                        && Character.isUpperCase(block.text().charAt(marker.end()));
        return !begins ? block : block.as(item ? Block.Kind.ITEM : Block.Kind.NUMBERED, marker.label());
    }
}
