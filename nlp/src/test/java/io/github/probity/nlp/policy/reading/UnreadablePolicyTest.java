package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** What cannot be read is refused with a sentence that says why and what to do. */
class UnreadablePolicyTest {
    private final PolicyReader reader = new PolicyReader();

    @Test
    void saysThatAFileIsEmpty() {
        assertRefused("policy.txt", new byte[0], Reason.EMPTY);
        assertRefused("policy.txt", "  \n\n \t".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void saysThatItKnowsNoSuchType() {
        assertRefused("policy.xlsx", "a,b".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_TYPE);
        assertRefused("policy.txt", new byte[2000], Reason.UNKNOWN_TYPE);
    }

    @Test
    void saysThatAFileIsNotWhatItsNameSays() {
        assertRefused("policy.pdf", "1.1 This is text.".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
    }

    @Test
    void readsAFileWithTheWrongNameWhereItsBytesTellWhatItIs() throws IOException {
        byte[] pdf = pdf(2, "1.1 You must lock your screen.");

        assertThat(reader.read("policy.txt", pdf).clause("1.1")).isPresent();
    }

    @Test
    void saysThatAPdfIsProtected() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = document(1, "1.1 You must lock your screen.")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }

        assertRefused("policy.pdf", bytes.toByteArray(), Reason.ENCRYPTED);
    }

    @Test
    void saysThatAPdfIsOnlyPictures() throws IOException {
        assertRefused("scan.pdf", pdf(3, ""), Reason.SCANNED);
    }

    @Test
    void saysThatAPdfHasTooManyPages() throws IOException {
        assertRefused("long.pdf", pdf(2001, ""), Reason.TOO_LARGE);
    }

    @Test
    void saysThatADocumentIsTooLarge() {
        assertRefused("policy.txt", new byte[PolicyReader.LARGEST + 1], Reason.TOO_LARGE);
    }

    @Test
    void saysThatAPdfIsDamaged() throws IOException {
        byte[] pdf = pdf(1, "1.1 You must lock your screen.");

        assertRefused("policy.pdf", Arrays.copyOf(pdf, 40), Reason.DAMAGED);
    }

    @Test
    void saysThatAWordDocumentIsDamaged() throws IOException {
        byte[] archive = archive("word/document.xml", 5000);

        assertRefused("policy.docx", archive, Reason.DAMAGED);
        assertRefused("policy.docx", Arrays.copyOf(archive, archive.length / 2), Reason.DAMAGED);
    }

    @Test
    void saysThatAnArchiveIsNoWordDocument() throws IOException {
        assertRefused("policy.docx", archive("xl/workbook.xml", 100), Reason.UNKNOWN_TYPE);
    }

    @Test
    void saysThatASmallArchiveUnpacksToTooMuch() throws IOException {
        assertRefused("policy.docx", archive("word/document.xml", 210 << 20), Reason.TOO_LARGE);
    }

    @Test
    void saysThatAWordDocumentIsProtectedOrOld() {
        byte[] compound = Arrays.copyOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 600);

        assertRefused("policy.docx", compound, Reason.OLD_WORD);
    }

    @Test
    void tellsThePersonWhatToDo() {
        assertThatThrownBy(() -> reader.read("policy.doc", new byte[] {'x'}))
                .hasMessage("policy.doc is damaged or is not the kind of file its name says;"
                        + " open it, save it again and use the new copy.");
    }

    @Test
    void readsAStreamNoFurtherThanItMust() throws IOException {
        byte[] text = "1.1 You must lock your screen.".getBytes(StandardCharsets.UTF_16);

        assertThat(reader.read("policy.txt", new ByteArrayInputStream(text)).clause("1.1"))
                .isPresent();
    }

    private void assertRefused(String name, byte[] content, Reason reason) {
        UnreadablePolicyException refusal =
                catchThrowableOfType(UnreadablePolicyException.class, () -> reader.read(name, content));
        assertThat(refusal).isNotNull().hasMessageStartingWith(name);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    private static byte[] pdf(int pages, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = document(pages, text)) {
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PDDocument document(int pages, String text) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < pages; i++) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!text.isEmpty() && i == 0) {
                write(document, page, text);
            }
        }
        return document;
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] archive(String part, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1 << 16];
            for (int written = 0; written < size; written += zeros.length) {
                zip.write(zeros, 0, Math.min(zeros.length, size - written));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
