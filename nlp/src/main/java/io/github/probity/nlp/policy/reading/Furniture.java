package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page has besides the text: page numbers, and the heads and feet that come back on every page.
 * A head or foot stands near a page number or a page break and says the same, numbers aside, at least three times.
 */
final class Furniture {
    private static final int REACH = 2;
    private static final int OFTEN = 3;
    private static final int LONGEST = 120;

    private final List<Block> blocks;
    private final Map<String, Integer> nearPageEnds = new HashMap<>();
    private final boolean[] near;

    private Furniture(List<Block> blocks) {
        this.blocks = blocks;
        this.near = new boolean[blocks.size()];
    }

    static List<Block> remove(List<Block> blocks) {
        Furniture furniture = new Furniture(blocks);
        furniture.findPageEnds();
        return furniture.rest();
    }

    private void findPageEnds() {
        for (int i = 0; i < blocks.size(); i++) {
            if (isPageNumber(blocks.get(i)) || i > 0 && pageOf(i) != pageOf(i - 1)) {
                for (int j = Math.max(0, i - REACH); j <= Math.min(blocks.size() - 1, i + REACH); j++) {
                    near[j] = true;
                }
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (near[i]) {
                nearPageEnds.merge(masked(blocks.get(i)), 1, Integer::sum);
            }
        }
    }

    private List<Block> rest() {
        String title = blocks.isEmpty() ? "" : unnumbered(blocks.get(0));
        List<Block> rest = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean recurs = near[i]
                    && nearPageEnds.getOrDefault(masked(block), 0) >= OFTEN
                    && block.text().length() < LONGEST
                    && !Marker.at(block.text()).certain();
            boolean titleAgain =
                    i > 0 && block.is(Block.Kind.PARAGRAPH) && unnumbered(block).equals(title);
            if (!isPageNumber(block) && !recurs && !titleAgain) {
                rest.add(block);
            }
        }
        return rest;
    }

    private int pageOf(int i) {
        return blocks.get(i).place().page();
    }

    private static boolean isPageNumber(Block block) {
        String text = block.text();
        return block.is(Block.Kind.PARAGRAPH)
                && text.length() < LONGEST
                && text.lines().anyMatch(PageNumber::alone);
    }

    private static String masked(Block block) {
        return block.text().length() >= LONGEST
                ? ""
                : block.kind() + Words.folded(block.text()).replaceAll("\\d", "#");
    }

    static String unnumbered(Block block) {
        if (block.text().length() > LONGEST) {
            return "";
        }
        Marker marker = Marker.at(block.text());
        return Words.folded(marker.form() == Marker.Form.NUMBER ? marker.rest(block.text()) : block.text());
    }
}
