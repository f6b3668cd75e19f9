package io.github.probity.bot.ask;

import io.github.probity.bot.cli.Command;
import io.github.probity.bot.cli.Progress;
import io.github.probity.bot.cli.UnusableArguments;
import io.github.probity.nlp.policy.answering.PolicyAdvisor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Answers questions that come as JSON Lines, on all processors; answers are written as they are ready. */
final class QuestionLines {

    private final PolicyAdvisor advisor;
    private final PolicyFolder folder;
    private final PrintStream out;
    private final PrintStream err;
    private final AtomicInteger unusable = new AtomicInteger();
    private final Progress progress;

    QuestionLines(PolicyAdvisor advisor, PolicyFolder folder, PrintStream out, PrintStream err) {
        this.advisor = advisor;
        this.folder = folder;
        this.out = out;
        this.err = err;
        this.progress = new Progress("questions answered", err);
    }

    /** Returns the exit code: done, or partly done when some lines were unusable. */
    int answer(List<Path> files, InputStream in) {
        if (files.isEmpty()) {
            answer("line", new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        }
        for (Path file : files) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                answer(file + " line", lines);
            } catch (IOException unreadable) {
                throw new UnusableArguments("The file " + file + " cannot be read: " + unreadable.getMessage() + ".");
            }
        }
        progress.end();
        out.flush();
        return unusable.get() == 0 ? Command.DONE : Command.PARTLY_DONE;
    }

    private void answer(String where, BufferedReader lines) {
        AtomicInteger number = new AtomicInteger();
        Stream<NumberedLine> numbered = lines.lines().map(line -> new NumberedLine(number.incrementAndGet(), line));
        numbered.filter(line -> !line.text().isBlank()).parallel().forEach(line -> answer(where, line));
    }

    private record NumberedLine(int number, String text) {}

    private void answer(String where, NumberedLine line) {
        try {
            QuestionLine question = QuestionLine.read(line.text(), folder);
            String answer = AnswerLine.of(question.id(), advisor.answer(question.question()));
            synchronized (out) {
                out.println(answer);
            }
        } catch (UnusableLine bad) {
            unusable.incrementAndGet();
            synchronized (err) {
                err.println(where + " " + line.number() + ": " + bad.getMessage());
            }
        }
        progress.step();
    }
}
