package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.PdfLine.Cell;
import io.github.probity.nlp.policy.reading.PdfLine.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the lines of a PDF with where they stand and what they look like, from which its structure can be told. */
final class PdfLines extends PDFTextStripper {
    private static final float WIDE_GAP = 0.75f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();

    private PdfLines() {
        setSortByPosition(true);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reading = new PdfLines();
        reading.getText(document);
        return reading.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        letters.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        super.writeLineSeparator();
        endLine();
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
        super.endPage(page);
        endLine();
    }

    private void endLine() {
        List<Cell> cells = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        TextPosition before = null;
        float left = 0;
        for (TextPosition letter : letters) {
            float gap = before == null ? 0 : letter.getXDirAdj() - right(before);
            if (before != null && gap > WIDE_GAP * size(letter)) {
                add(cells, left, right(before), words);
                before = null;
            } else if (before != null && gap > 0.25f * size(letter) && !endsInSpace(words)) {
                words.append(' ');
            }
            if (letter.getUnicode().isBlank()) {
                words.append(words.isEmpty() ? "" : " ");
                continue;
            }
            left = before == null && words.toString().isBlank() ? letter.getXDirAdj() : left;
            words.append(letter.getUnicode());
            before = letter;
        }
        if (before != null) {
            add(cells, left, right(before), words);
        }
        if (!cells.isEmpty()) {
            TextPosition first = letters.get(0);
            lines.add(new PdfLine(
                    getCurrentPageNo(), first.getYDirAdj(), style(), List.copyOf(cells), first.getWidthOfSpace()));
        }
        letters.clear();
    }

    private static void add(List<Cell> cells, float left, float right, StringBuilder words) {
        if (!words.toString().isBlank()) {
            cells.add(new Cell(left, right, Words.tidy(words.toString())));
        }
        words.setLength(0);
    }

    private static boolean endsInSpace(StringBuilder words) {
        return words.isEmpty() || words.charAt(words.length() - 1) == ' ';
    }

    private static float right(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    /** The size on the page, which the nominal size of the font need not be. */
    private static float size(TextPosition letter) {
        return Math.max(letter.getXScale(), letter.getYScale());
    }

    private Style style() {
        Map<Style, Integer> counts = new HashMap<>();
        for (TextPosition letter : letters) {
            if (!letter.getUnicode().isBlank()) {
                counts.merge(style(letter), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(new Style(0, false, false));
    }

    private static Style style(TextPosition letter) {
        PDFont font = letter.getFont();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        boolean slanted = name.contains("italic") || name.contains("oblique");
        return new Style(Math.round(size(letter) * 2), bold, slanted);
    }
}
