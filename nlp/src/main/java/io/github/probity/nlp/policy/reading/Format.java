package io.github.probity.nlp.policy.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

final class Format {
    private Format() {}

    static List<Block> blocks(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String text = new String(content, StandardCharsets.UTF_8);
        try {
            if (name.endsWith(".md")) return MarkdownBlocks.of(text);
            if (name.endsWith(".html")) return HtmlBlocks.of(text);
            if (name.endsWith(".docx")) return WordBlocks.of(content);
            if (name.endsWith(".pdf")) return PdfBlocks.of(content);
            return TextBlocks.of(text);
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
