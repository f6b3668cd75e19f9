package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;

/** Puts sentences together again that a page end broke in two. */
final class BrokenSentences {
    private static final int SHORTEST_LINE = 40;

    private BrokenSentences() {}

    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>(blocks.size());
        StringBuilder sentence = new StringBuilder();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined.get(last), sentence, block)) {
                sentence.append(' ').append(block.text().strip());
                continue;
            }
            if (last >= 0) {
                joined.set(last, joined.get(last).saying(sentence.toString()));
            }
            joined.add(block);
            sentence.setLength(0);
            sentence.append(block.text());
        }
        if (!joined.isEmpty()) {
            joined.set(joined.size() - 1, joined.get(joined.size() - 1).saying(sentence.toString()));
        }
        return joined;
    }

    private static boolean continues(Block before, CharSequence begun, Block block) {
        boolean running = before.is(Block.Kind.PARAGRAPH) || before.is(Block.Kind.ITEM);
        if (!running || !block.is(Block.Kind.PARAGRAPH) || block.text().isEmpty() || begun.length() < SHORTEST_LINE) {
            return false;
        }
        String tail = begun.subSequence(Math.max(0, begun.length() - 3), begun.length())
                .toString();
        boolean lowerCase = Character.isLowerCase(block.text().charAt(0));
        return lowerCase && !Words.ended(tail) && Marker.at(block.text()).form() == Marker.Form.NONE;
    }
}
