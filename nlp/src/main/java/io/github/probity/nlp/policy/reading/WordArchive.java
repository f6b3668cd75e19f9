package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into the archive that a Word document is, before anything is built from it. */
final class WordArchive {
    private static final String TEXT = "word/document.xml";
    private static final long LARGEST_TEXT = 48L << 20;
    private static final long LARGEST = 200L << 20;

    private WordArchive() {}

    /** @throws UnreadablePolicyException if it is no Word document, or unpacks to more than a policy can hold */
    static void check(String fileName, byte[] content) throws IOException {
        boolean word = false;
        long unpacked = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                boolean text = part.getName().equals(TEXT);
                word |= text;
                long size = size(parts, text ? LARGEST_TEXT : LARGEST);
                unpacked += size;
                if (unpacked > LARGEST || text && size > LARGEST_TEXT) {
                    throw new UnreadablePolicyException(fileName, Reason.TOO_LARGE);
                }
            }
        }
        if (!word) {
            throw new UnreadablePolicyException(fileName, unpacked == 0 ? Reason.DAMAGED : Reason.UNKNOWN_TYPE);
        }
    }

    /** How much the part unpacks to, counted no further than just past the limit. */
    private static long size(ZipInputStream part, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = part.read(buffer); read > 0 && size <= limit; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }
}
