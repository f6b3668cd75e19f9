package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the headings that the format does not mark. Capitals, named divisions and the contents list make a line a
 * heading in any format. Where the format marks no headings, so do a number before a title, and standing alone as a
 * short line that is no sentence, with something below it.
 */
final class Headings {
    /** The level of headings that stand under all that the format marks. */
    static final int DEEPEST = 7;

    private static final int FEWEST_MARKED = 3;
    private static final int LONGEST_QUESTION = 150;
    private static final int LONGEST_RUN = 2;

    private final List<Block> blocks;
    private final Contents contents;
    private final boolean marked;
    private final int firstHeading;

    private Headings(List<Block> blocks, Contents contents) {
        this.blocks = blocks;
        this.contents = contents;
        this.marked =
                blocks.stream().filter(block -> block.is(Block.Kind.HEADING)).count() >= FEWEST_MARKED;
        this.firstHeading = firstHeading(blocks);
    }

    static List<Block> find(List<Block> blocks, Contents contents) {
        Headings headings = new Headings(blocks, contents);
        List<Block> found = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (headings.isCertain(i)) {
                found.set(i, labelled(blocks.get(i)));
            } else if (headings.isBoldLine(i)) {
                found.set(i, labelled(blocks.get(i)).atLevel(headings.marked ? DEEPEST : 0));
            }
        }
        if (!headings.marked) {
            headings.addLoneLines(found);
        }
        return found;
    }

    private static int firstHeading(List<Block> blocks) {
        int i = 0;
        while (i < blocks.size() && !blocks.get(i).is(Block.Kind.HEADING)) {
            i++;
        }
        return i;
    }

    private static Block labelled(Block heading) {
        Marker marker = Marker.at(heading.text());
        int level = heading.is(Block.Kind.HEADING) ? heading.level() : 0;
        boolean numbered = marker.form().compareTo(Marker.Form.NUMBER) >= 0;
        return heading.as(Block.Kind.HEADING, numbered ? number(marker) : heading.label())
                .atLevel(level);
    }

    /** What the paragraphs of a section are numbered after: "Section 4" is simply 4. */
    private static String number(Marker marker) {
        String label = Words.tidy(marker.label());
        return label.toLowerCase(Locale.ROOT).startsWith("section ") ? label.substring("section ".length()) : label;
    }

    private boolean isCertain(int i) {
        Block block = blocks.get(i);
        if (block.is(Block.Kind.HEADING)) {
            return true;
        }
        boolean text = block.is(Block.Kind.PARAGRAPH) || block.is(Block.Kind.NUMBERED);
        return text
                && block.text().length() <= 150
                && (contents.name(block.text()) || Words.titled(block.text()) && hasSign(block, i));
    }

    /** A line all in bold over a paragraph that is not; above the first marked heading it is part of the cover. */
    private boolean isBoldLine(int i) {
        Block block = blocks.get(i);
        boolean question = block.text().endsWith("?") && block.text().length() <= LONGEST_QUESTION;
        return block.is(Block.Kind.PARAGRAPH)
                && block.emphasised()
                && (question || Words.titled(block.text()))
                && i + 1 < blocks.size()
                && !blocks.get(i + 1).is(Block.Kind.HEADING)
                && !blocks.get(i + 1).emphasised()
                && (!marked || i > firstHeading);
    }

    private boolean hasSign(Block block, int i) {
        Marker marker = Marker.at(block.text());
        String words = marker.rest(block.text());
        return switch (marker.form()) {
            case DIVISION -> marker.certain() || Words.capitals(words);
            case NUMBER ->
                block.is(Block.Kind.NUMBERED)
                        && !marked
                        && Words.titled(words)
                        && !siblingFollows(marker, i)
                        && !runsIntoItems(i);
            case PROVISION -> !words.isEmpty() && i + 1 < blocks.size() && isFirstPart(blocks.get(i + 1), marker);
            default -> Words.capitals(block.text());
        };
    }

    /** Whether the block is the first of those that a provision is parted into: (1), or 4.1 under Clause 4. */
    private static boolean isFirstPart(Block block, Marker provision) {
        String number = provision.label().substring(provision.label().indexOf(' ') + 1);
        return block.text().startsWith("(1)")
                || block.is(Block.Kind.NUMBERED) && block.label().equals(number + ".1");
    }

    /** A numbered line with the next number right after it heads nothing. */
    private boolean siblingFollows(Marker marker, int i) {
        if (i + 1 == blocks.size()) {
            return true;
        }
        Block next = blocks.get(i + 1);
        return next.is(Block.Kind.NUMBERED)
                && Marker.at(next.text()).depth() <= marker.depth()
                && series(next) == series(blocks.get(i));
    }

    /** What the block counts with: a sign before the number, Roman numerals (I), letters (A) or digits (1). */
    private static char series(Block block) {
        char sign = block.text().charAt(0);
        char first = block.label().isEmpty() ? sign : block.label().charAt(0);
        boolean roman = Roman.is(block.label().toLowerCase(Locale.ROOT));
        return "(§".indexOf(sign) >= 0 ? sign : Character.isDigit(first) ? '1' : roman ? 'I' : 'A';
    }

    /** A line whose sentence the items below it go on with heads nothing either. */
    private boolean runsIntoItems(int i) {
        Block next = blocks.get(i + 1);
        String words = next.is(Block.Kind.ITEM) ? Marker.at(next.text()).rest(next.text()) : "";
        return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    }

    /** Short lines one after another are a list or an address, not headings. */
    private static void addLoneLines(List<Block> found) {
        int from = 0;
        for (int i = 0; i <= found.size(); i++) {
            if (i < found.size() && isLine(found.get(i))) {
                continue;
            }
            boolean textBelow = i < found.size() && (!found.get(i).is(Block.Kind.PARAGRAPH) || isText(found.get(i)));
            if (textBelow && i - from <= LONGEST_RUN) {
                found.subList(from, i).replaceAll(Headings::labelled);
            }
            from = i + 1;
        }
    }

    private static boolean isLine(Block block) {
        return block.is(Block.Kind.PARAGRAPH)
                && Words.titled(block.text())
                && !block.text().contains(": ");
    }

    private static boolean isText(Block block) {
        return Words.ended(block.text()) || block.text().length() > 60;
    }
}
