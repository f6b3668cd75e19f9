package io.github.probity.bot.screen;

import io.github.probity.bot.cli.InputLine;
import io.github.probity.bot.cli.JsonLines;
import io.github.probity.bot.cli.UnusableLine;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Screener;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Screens messages that come as JSON Lines. */
final class MessageLines {

    private static final int BATCH = 64;

    private final Screener screener;
    private final boolean explain;

    MessageLines(Screener screener, boolean explain) {
        this.screener = screener;
        this.explain = explain;
    }

    /** Returns the exit code: done, or partly done when some lines were unusable. */
    int screen(List<Path> files, InputStream in, PrintStream out, PrintStream err) {
        return new JsonLines("messages screened", BATCH, out, err).each(files, in, this::screen);
    }

    private void screen(InputLine line, ByteArrayOutputStream out) {
        MessageLine read = MessageLine.read(line.content());
        List<Finding> findings = findings(read.message());
        if (explain) {
            String text = Explanation.of(read.id().text(), read.message().text(), findings);
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        } else {
            FindingsLine.write(read.id(), findings, out);
        }
    }

    /** A text on which a detector fails must not pass as clean, and must not stop the others. */
    private List<Finding> findings(Message message) {
        try {
            return screener.screen(message);
        } catch (RuntimeException | StackOverflowError failed) {
            throw new UnusableLine("this text could not be screened ("
                    + failed.getClass().getSimpleName() + "); have a person read it, and report the fault");
        }
    }
}
