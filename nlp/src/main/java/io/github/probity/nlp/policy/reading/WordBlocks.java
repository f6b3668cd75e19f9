package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document to blocks: headings by their style, numbers as Word would print them, tables by row. */
final class WordBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final WordStyles styles;
    private final WordNumbers numbers;
    private int offset;

    private WordBlocks(XWPFDocument document) {
        this.styles = new WordStyles(document);
        this.numbers = new WordNumbers(document, styles);
    }

    static List<Block> of(String fileName, byte[] content) throws IOException {
        WordArchive.check(fileName, content);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            WordBlocks reading = new WordBlocks(document);
            document.getBodyElements().forEach(reading::read);
            return reading.blocks;
        }
    }

    private void read(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph);
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(this::row);
        } else if (element instanceof XWPFSDT control) {
            control.getContent().getText().lines().forEach(line -> add(Block.Kind.PARAGRAPH, 0, line));
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String words = words(paragraph);
        if (words.isBlank()) {
            return;
        }
        int level = styles.headingLevel(paragraph);
        String number = numbers.next(paragraph);
        boolean bullet = number.equals(WordNumbers.BULLET);
        String printed = bullet || number.isEmpty() ? words : number + " " + words;
        Block.Kind kind = level > 0 ? Block.Kind.HEADING : bullet ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        add(kind, level > 0 ? level : numbers.depth(paragraph), printed);
    }

    private void row(XWPFTableRow row) {
        List<String> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            cells.add(Words.tidy(cell.getText()).replace('\n', ' '));
        }
        if (cells.size() == 1) {
            row.getTableCells().get(0).getBodyElements().forEach(this::read);
        } else {
            add(Block.Kind.ROW, 0, String.join("\t", cells));
        }
    }

    /** The words without the marks of footnotes. */
    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.getIRuns().forEach(part -> {
            boolean mark = part instanceof XWPFRun run
                    && run.getCTR().sizeOfFootnoteReferenceArray()
                                    + run.getCTR().sizeOfEndnoteReferenceArray()
                            > 0;
            words.append(mark ? "" : part.toString());
        });
        return words.toString();
    }

    private void add(Block.Kind kind, int level, String words) {
        if (!words.isBlank()) {
            blocks.add(new Block(kind, level, "", words.strip(), new Place(0, offset)));
            offset += words.length() + 1;
        }
    }
}
