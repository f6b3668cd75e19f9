package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a document is written in. Its first bytes decide where they can; its name tells kinds of text apart. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    WORD,
    PDF;

    private static final Set<String> MARKDOWN_NAMES = Set.of("md", "markdown");
    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");
    private static final Set<String> TEXT_NAMES = Set.of("txt", "text", "");
    private static final int LOOK = 4096;

    /** @throws UnreadablePolicyException if it is nothing that can be read */
    static Format of(String fileName, byte[] content) {
        if (begins(content, 0, "%PDF-") || content.length > LOOK / 4 && begins(content, 0, "\u00ef\u00bb\u00bf%PDF-")) {
            return PDF;
        }
        if (begins(content, 0, "PK\u0003\u0004")) {
            return WORD;
        }
        if (begins(content, 0, "\u00d0\u00cf\u0011\u00e0")) {
            throw new UnreadablePolicyException(fileName, Reason.OLD_WORD);
        }
        return text(fileName, content);
    }

    private static Format text(String fileName, byte[] content) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String kind = fileName.indexOf('.') < 0 ? "" : extension;
        if (kind.equals("pdf") || kind.equals("docx") || kind.equals("doc")) {
            throw new UnreadablePolicyException(fileName, Reason.DAMAGED);
        }
        boolean known = MARKDOWN_NAMES.contains(kind) || HTML_NAMES.contains(kind) || TEXT_NAMES.contains(kind);
        if (!known || CharacterSet.isBinary(content)) {
            throw new UnreadablePolicyException(fileName, Reason.UNKNOWN_TYPE);
        }
        String start = new String(content, 0, Math.min(content.length, LOOK), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        boolean html = start.startsWith("<!doctype html") || start.startsWith("<html");
        return HTML_NAMES.contains(kind) || html ? HTML : MARKDOWN_NAMES.contains(kind) ? MARKDOWN : TEXT;
    }

    private static boolean begins(byte[] content, int at, String latin) {
        byte[] signature = latin.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < signature.length; i++) {
            if (at + i >= content.length || content[at + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
