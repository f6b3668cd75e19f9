package io.github.probity.nlp.policy.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

/** A Word document to blocks, by way of the XHTML that Tika makes of it. */
final class WordBlocks {
    private WordBlocks() {}

    static List<Block> of(byte[] content) throws IOException, TikaException, SAXException {
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        new OOXMLParser().parse(new ByteArrayInputStream(content), xhtml, new Metadata(), new ParseContext());
        return HtmlBlocks.of(Jsoup.parse(xhtml.toString(), "", Parser.htmlParser()), true);
    }
}
