package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Reads policy documents (.txt, .md, .html, .docx, .pdf) of any house style, up to 50 MB and 2,000 pages. May be shared
 * between threads; reads at most two documents at a time and spends no more than a minute on each.
 */
public final class PolicyReader {
    static final int LARGEST = 50 << 20;

    private final BoundedWorker worker;

    public PolicyReader() {
        this(Duration.ofMinutes(1));
    }

    PolicyReader(Duration limit) {
        this.worker = new BoundedWorker(limit, 2);
    }

    /**
     * Reads the file; its name becomes the document's name.
     *
     * @throws IOException if the file cannot be read at all
     * @throws UnreadablePolicyException if it is no policy that can be read
     */
    public Policy read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw new UnreadablePolicyException(name, Reason.TOO_LARGE);
        }
        return read(name, Files.readAllBytes(file));
    }

    /**
     * Reads a document as it comes in; the stream is not closed.
     *
     * @throws IOException if the stream breaks off
     * @throws UnreadablePolicyException if it is no policy that can be read
     */
    public Policy read(String fileName, InputStream content) throws IOException {
        return read(fileName, content.readNBytes(LARGEST + 1));
    }

    /**
     * Reads a document that is already in memory.
     *
     * @throws UnreadablePolicyException if it is no policy that can be read
     */
    public Policy read(String fileName, byte[] content) {
        if (content.length > LARGEST) {
            throw new UnreadablePolicyException(fileName, Reason.TOO_LARGE);
        }
        if (content.length == 0) {
            throw new UnreadablePolicyException(fileName, Reason.EMPTY);
        }
        Format format = Format.of(fileName, content);
        return worker.run(fileName, () -> policy(fileName, blocks(format, fileName, content)));
    }

    private static List<Block> blocks(Format format, String fileName, byte[] content) throws Exception {
        return switch (format) {
            case TEXT -> TextBlocks.of(CharacterSet.decode(content));
            case MARKDOWN -> MarkdownBlocks.of(CharacterSet.decode(content));
            case HTML -> HtmlBlocks.of(content);
            case WORD -> WordBlocks.of(fileName, content);
            case PDF -> PdfReading.of(fileName, content);
        };
    }

    private static Policy policy(String fileName, List<Block> blocks) {
        if (blocks.isEmpty()) {
            throw new UnreadablePolicyException(fileName, Reason.EMPTY);
        }
        List<Clause> clauses = Outline.clauses(blocks);
        if (clauses.isEmpty()) {
            throw new UnreadablePolicyException(fileName, Reason.NO_CLAUSES);
        }
        return new Policy(fileName, FactFinder.facts(fileName, blocks, clauses), clauses);
    }
}
