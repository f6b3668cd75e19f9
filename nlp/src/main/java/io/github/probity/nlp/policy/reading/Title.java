package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;

/** The document's own title, which stands over everything and is in no reference. */
final class Title {
    private static final int COVER_LINES = 4;

    private Title() {}

    /** The blocks without those headings that are the title or belong to the cover. */
    static List<Block> setApart(List<Block> blocks, String title) {
        List<Block> rest = new ArrayList<>(blocks);
        rest.removeIf(block -> block.is(Block.Kind.HEADING) && repeats(block, title));
        List<Block> headings = rest.stream().filter(Title::isHeading).toList();
        int outermost = headings.stream().mapToInt(Block::level).min().orElse(0);
        List<Block> top = headings.stream()
                .filter(heading -> heading.level() == outermost)
                .toList();
        boolean alone = top.size() == 1 && headings.size() > 1;
        if (alone && headings.indexOf(top.get(0)) < COVER_LINES) {
            rest.remove(top.get(0));
        }
        return rest;
    }

    /** The blocks without the names on the cover, where the format marks no headings. */
    static List<Block> withoutCover(List<Block> blocks) {
        List<Block> rest = new ArrayList<>(blocks);
        rest.subList(0, coverHeadings(rest)).clear();
        return rest;
    }

    /** The title again, perhaps with a word more. */
    private static boolean repeats(Block heading, String title) {
        String name = Furniture.unnumbered(heading);
        return title.length() > 8 && name.startsWith(title) && name.length() - title.length() < 12;
    }

    /** How many lines of a cover come first: names right above one another, before any text. */
    private static int coverHeadings(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size() && isCoverLine(blocks.get(end))) {
            end++;
        }
        boolean overText = end < blocks.size()
                && (!blocks.get(end).is(Block.Kind.PARAGRAPH)
                        || blocks.get(end).text().indexOf('\n') < 0);
        return end > 0 && overText ? end - 1 : end;
    }

    private static boolean isCoverLine(Block block) {
        return isHeading(block) && block.level() == 0 && block.label().isEmpty();
    }

    private static boolean isHeading(Block block) {
        return block.is(Block.Kind.HEADING);
    }
}
