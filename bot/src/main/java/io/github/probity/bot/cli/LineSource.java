package io.github.probity.bot.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines, with a limit to what it keeps of any. */
final class LineSource {

    /** A line longer than this is named and not kept. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final String name;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    /** @param name what stands before a line's number */
    LineSource(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** The next line, or null after the last. */
    @Nullable InputLine next() throws IOException {
        ByteArrayOutputStream longer = new ByteArrayOutputStream(0);
        boolean whole = true;
        while (at < end || fill()) {
            int stop = lineEnd();
            if (stop < end && longer.size() == 0 && whole) {
                InputLine line = line(Arrays.copyOfRange(buffer, at, stop), true);
                at = stop + 1;
                return line;
            }
            whole &= longer.size() + stop - at <= LONGEST;
            if (whole) {
                longer.write(buffer, at, stop - at);
            }
            at = Math.min(end, stop + 1);
            if (stop < end) {
                return line(whole ? longer.toByteArray() : new byte[0], whole);
            }
        }
        return longer.size() > 0 || !whole ? line(whole ? longer.toByteArray() : new byte[0], whole) : null;
    }

    /** Whether the next line would have to be waited for. */
    boolean isDry() throws IOException {
        return at == end && in.available() == 0;
    }

    private InputLine line(byte[] content, boolean whole) {
        number++;
        boolean windows = content.length > 0 && content[content.length - 1] == '\r';
        byte[] kept = windows ? Arrays.copyOf(content, content.length - 1) : content;
        return new InputLine(name + " " + number, kept, whole);
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
