package io.github.probity.bot.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines from files or standard input and has them worked on by all processors, a batch at a time and in bounded
 * memory. What comes of a batch is written as soon as it is there. A line or file that can't be used is named on standard
 * error, and the rest goes on.
 */
public final class JsonLines {

    private static final int BATCH_BYTES = 1 << 18;

    private final int batchLines;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final AtomicInteger unusable = new AtomicInteger();

    /** What is done with each line, by several threads at once. */
    @FunctionalInterface
    public interface Work {

        /**
         * Writes what comes of a line, line end included.
         *
         * @throws UnusableLine if nothing can come of it
         */
        void accept(InputLine line, ByteArrayOutputStream out);
    }

    /**
     * @param what is counted, in the plural, for the progress shown
     * @param batchLines how many lines one processor takes at a time: few where each is much work
     */
    public JsonLines(String what, int batchLines, PrintStream out, PrintStream err) {
        this.batchLines = batchLines;
        this.out = out;
        this.err = err;
        this.progress = new Progress(what, err);
    }

    /** Does the work, and returns the exit code: done, or partly done when some lines or files were unusable. */
    public int each(List<Path> files, InputStream in, Work work) {
        try (WorkerPool pool = new WorkerPool()) {
            if (files.isEmpty()) {
                readAll(in, "line", "Standard input", pool, work);
            }
            for (Path file : files) {
                read(file, pool, work);
            }
        }
        progress.end();
        out.flush();
        return unusable.get() == 0 ? Command.DONE : Command.PARTLY_DONE;
    }

    private void read(Path file, WorkerPool pool, Work work) {
        if (!Files.exists(file)) {
            complain("The file " + file + " does not exist: check its name.");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            readAll(in, file + " line", "The file " + file, pool, work);
        } catch (IOException unreadable) {
            complain("The file " + file + " cannot be read: check that it is a file, and that you may read it.");
        }
    }

    private void readAll(InputStream in, String name, String source, WorkerPool pool, Work work) {
        LineSource lines = new LineSource(in, name);
        try {
            for (List<InputLine> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                List<InputLine> taken = batch;
                pool.submit(() -> work(taken, work));
            }
        } catch (IOException broken) {
            complain(source + " could not be read to its end: the lines that came before were used.");
        }
    }

    /** The lines that are there, up to a batch; empty after the last. */
    private List<InputLine> batch(LineSource lines) throws IOException {
        List<InputLine> batch = new ArrayList<>(batchLines);
        int bytes = 0;
        do {
            @Nullable InputLine line = lines.next();
            if (line == null) {
                break;
            }
            batch.add(line);
            bytes += line.content().length;
        } while (batch.size() < batchLines && bytes < BATCH_BYTES && !lines.isDry());
        return batch;
    }

    private void work(List<InputLine> batch, Work work) {
        ByteArrayOutputStream written = new ByteArrayOutputStream(128 * batch.size());
        for (InputLine line : batch) {
            if (!line.isBlank()) {
                work(line, work, written);
            }
        }
        synchronized (out) {
            out.write(written.toByteArray(), 0, written.size());
            out.flush();
        }
    }

    private void work(InputLine line, Work work, ByteArrayOutputStream written) {
        try {
            if (!line.isWhole()) {
                throw new UnusableLine("longer than " + (LineSource.LONGEST >> 20) + " MB; split its text");
            }
            work.accept(line, written);
        } catch (UnusableLine bad) {
            complain(line.where() + ": " + bad.getMessage());
        }
        progress.step();
    }

    private void complain(String sentence) {
        unusable.incrementAndGet();
        synchronized (err) {
            err.println(sentence);
        }
    }
}
