package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause;
import java.util.List;

/** The one recogniser of structure: blocks of any format in, clauses out. */
final class Outline {
    private Outline() {}

    static List<Clause> clauses(List<Block> document) {
        List<Block> text = BrokenSentences.join(Furniture.remove(document));
        Contents contents = Contents.in(text);
        String title = title(text);
        List<Block> body = Questions.find(Signs.read(bodyOf(text, contents)));
        List<Block> named = RunInHeadings.find(Title.withoutCover(Headings.find(body, contents)));
        List<Block> headed = Title.setApart(Nesting.levels(named, contents), title);
        List<Block> settled = Glossary.entries(RuleTables.read(Lettering.settle(Numbering.settle(headed))));
        List<Draft> drafts = FrontMatter.remove(ClauseAssembler.assemble(settled));
        CoverReport.mark(drafts);
        return References.write(drafts);
    }

    /** The first words, unless they name a part of the document. */
    private static String title(List<Block> text) {
        boolean part = text.isEmpty() || Marker.at(text.get(0).text()).form() == Marker.Form.DIVISION;
        return part ? "" : Furniture.unnumbered(text.get(0));
    }

    /** What follows the contents list: before it stand covers and portal pages, unless they are the longer part. */
    private static List<Block> bodyOf(List<Block> text, Contents contents) {
        int before = length(text.subList(0, contents.begin()));
        int after = length(text.subList(contents.end(), text.size()));
        return before > after ? contents.removedFrom(text) : text.subList(contents.end(), text.size());
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
