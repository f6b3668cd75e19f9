package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.xml.sax.SAXException;

/** A Word document to blocks, by way of the XHTML that Tika makes of it. */
final class WordBlocks {
    private static final long LARGEST_UNPACKED = 200L << 20;

    private WordBlocks() {}

    static List<Block> of(String fileName, byte[] content) throws IOException, TikaException, SAXException {
        checkParts(fileName, content);
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        new OOXMLParser().parse(new ByteArrayInputStream(content), xhtml, new Metadata(), new ParseContext());
        return HtmlBlocks.of(Jsoup.parse(xhtml.toString()), true);
    }

    /** Counts what the parts unpack to before anything is built from them: a small file can hold a great deal of nothing. */
    private static void checkParts(String fileName, byte[] content) throws IOException {
        boolean word = false;
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                word |= part.getName().equals("word/document.xml");
                for (int read = parts.read(buffer); read > 0; read = parts.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw new UnreadablePolicyException(fileName, Reason.TOO_LARGE);
                    }
                }
            }
        }
        if (!word) {
            throw new UnreadablePolicyException(fileName, unpacked == 0 ? Reason.DAMAGED : Reason.UNKNOWN_TYPE);
        }
    }
}
