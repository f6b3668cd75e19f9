package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and says what is wrong with it where it cannot be read. */
final class PdfReading {
    private static final int MOST_PAGES = 2000;
    private static final int FEWEST_LETTERS = 20;

    private PdfReading() {}

    static List<Block> of(String fileName, byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadablePolicyException(fileName, Reason.TOO_LARGE);
            }
            List<PdfLine> lines = PdfLines.of(document);
            int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
            if (letters < FEWEST_LETTERS) {
                throw new UnreadablePolicyException(fileName, Reason.SCANNED);
            }
            return PdfBlocks.of(lines);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePolicyException(fileName, Reason.ENCRYPTED, e);
        }
    }
}
