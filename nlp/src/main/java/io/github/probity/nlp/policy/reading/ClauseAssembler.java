package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the blocks of a document whose structure is known into clauses, each under its headings. */
final class ClauseAssembler {
    private static final int LONGEST_LINE = 100;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Block> path = new ArrayList<>();
    private @Nullable Draft open;
    private boolean headingJustBefore;

    private ClauseAssembler() {}

    static List<Draft> assemble(List<Block> blocks) {
        ClauseAssembler assembler = new ClauseAssembler();
        for (Block block : blocks) {
            assembler.take(block);
        }
        return assembler.drafts;
    }

    private void take(Block block) {
        boolean heading = block.is(Block.Kind.HEADING);
        if (heading) {
            open = null;
            descend(block);
        } else if (block.is(Block.Kind.NUMBERED)) {
            start(block, block.label());
        } else if (open == null || !belongs(block, open)) {
            start(block, "");
        } else {
            open.add(lineOfList(block, open) ? block.as(Block.Kind.ITEM, "") : block);
        }
        headingJustBefore = heading;
    }

    private void start(Block block, String number) {
        open = new Draft(block, number, path);
        drafts.add(open);
    }

    private boolean belongs(Block block, Draft draft) {
        return switch (block.kind()) {
            case ITEM, ROW -> true;
            case ENTRY, HEADING, NUMBERED -> false;
            case PARAGRAPH -> draft.numbered() || draft.announces() || lineOfList(block, draft);
        };
    }

    /** A short line that is no sentence, after other words: one more of a list without bullets, or a signature. */
    private static boolean lineOfList(Block block, Draft draft) {
        String words = block.text();
        return block.is(Block.Kind.PARAGRAPH)
                && !draft.numbered()
                && words.length() < LONGEST_LINE
                && !Words.ended(words);
    }

    private void descend(Block heading) {
        Block last = path.isEmpty() ? null : path.get(path.size() - 1);
        if (headingJustBefore
                && last != null
                && isBareLabel(last)
                && heading.label().isEmpty()
                && heading.level() >= last.level()) {
            path.set(path.size() - 1, last.saying(last.text() + " " + heading.text()));
            return;
        }
        path.removeIf(other -> other.level() >= heading.level());
        path.add(heading);
    }

    /** "Annex A" by itself: the heading right below it is its title. */
    private static boolean isBareLabel(Block heading) {
        Marker marker = Marker.at(heading.text());
        return marker.form() == Marker.Form.DIVISION
                && marker.end() == heading.text().length();
    }
}
