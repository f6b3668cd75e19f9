package io.github.probity.nlp.transcript;

import io.github.probity.nlp.transcript.UnreadableTranscriptException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads transcripts as Teams and Microsoft Graph serve them: WebVTT with or without header, ids and voices, Graph's
 * {@code metadataContent}, and what other programs made of these. Reads whatever a person could; takes time in proportion
 * to the size.
 */
public final class TranscriptReader {

    private static final long LARGEST = 100L << 20;

    /**
     * Reads a file.
     *
     * @throws UnreadableTranscriptException if nothing in it can be used
     */
    public Transcript read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableTranscriptException(Reason.TOO_LARGE);
        }
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads the content of a file. A transcript in which nobody says anything is empty, and fine.
     *
     * @throws UnreadableTranscriptException if nothing in it can be used
     */
    public Transcript read(byte[] content) {
        String text = TranscriptText.decode(content);
        CueBlocks blocks = CueBlocks.of(text);
        if (TimedCues.isTimed(blocks)) {
            return Transcript.of(TimedCues.of(blocks));
        }
        List<Cue> records = SpokenRecord.isIn(text) ? DatedCues.of(SpokenRecord.in(text)) : List.of();
        if (records.isEmpty() && !isSilent(blocks)) {
            throw new UnreadableTranscriptException(reason(text, blocks));
        }
        return Transcript.of(records);
    }

    /** A header with nothing below it is a transcript of silence. */
    private static boolean isSilent(CueBlocks blocks) {
        return blocks.hasHeader()
                && blocks.blocks().size() == 1
                && !blocks.blocks().get(0).hasText();
    }

    private static Reason reason(String text, CueBlocks blocks) {
        String start = text.substring(0, Math.min(200, text.length())).strip().toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            return Reason.EMPTY;
        }
        if (start.startsWith("pk\u0003\u0004")) {
            return Reason.ZIP;
        }
        if (blocks.hasHeader() || blocks.blocks().size() > 1) {
            return Reason.NO_TIMES;
        }
        if (start.startsWith("<")) {
            return Reason.WEB_PAGE;
        }
        return start.startsWith("{") && text.contains("\"error\"") ? Reason.SERVICE_ERROR : Reason.NO_TRANSCRIPT;
    }
}
