package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells lettered paragraphs of a numbered section, cited as 3(a), from the items of a list: they begin right under the
 * section's heading, with no words before them to announce them, and the first of them is a sentence.
 */
final class Lettering {
    private static final char NONE = 0;

    private String section = "";
    private char expected = NONE;
    private boolean underHeading;

    private Lettering() {}

    static List<Block> settle(List<Block> blocks) {
        Lettering lettering = new Lettering();
        List<Block> settled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            settled.add(lettering.settle(block));
        }
        return settled;
    }

    private Block settle(Block block) {
        boolean begins = underHeading && isLetter(block, 'a') && isSentence(block);
        underHeading = block.is(Block.Kind.HEADING);
        if (underHeading) {
            section = block.label();
            underHeading = !section.isEmpty();
            expected = NONE;
        } else if (block.is(Block.Kind.NUMBERED)) {
            expected = NONE;
        } else if (begins || expected != NONE && isLetter(block, expected)) {
            expected = (char) (block.label().charAt(0) + 1);
            return block.as(Block.Kind.NUMBERED, section + "(" + block.label() + ")");
        }
        return block;
    }

    private static boolean isLetter(Block block, char letter) {
        return block.is(Block.Kind.ITEM)
                && block.label().length() == 1
                && block.label().charAt(0) == letter;
    }

    private static boolean isSentence(Block block) {
        String words = Marker.at(block.text()).rest(block.text());
        return !words.isEmpty()
                && !Character.isLowerCase(words.charAt(0))
                && Words.ended(words)
                && !words.endsWith(";");
    }
}
