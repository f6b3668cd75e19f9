package io.github.probity.bot.ask;

import io.github.probity.bot.cli.InputLine;
import io.github.probity.bot.cli.JsonLines;
import io.github.probity.nlp.policy.answering.PolicyAdvisor;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Answers questions that come as JSON Lines, on all processors; answers are written as they are ready. */
final class QuestionLines {

    private final PolicyAdvisor advisor;
    private final PolicyFolder folder;
    private final JsonLines lines;

    QuestionLines(PolicyAdvisor advisor, PolicyFolder folder, PrintStream out, PrintStream err) {
        this.advisor = advisor;
        this.folder = folder;
        this.lines = new JsonLines("questions answered", 1, out, err);
    }

    /** Returns the exit code: done, or partly done when some lines were unusable. */
    int answer(List<Path> files, InputStream in) {
        return lines.each(files, in, this::answer);
    }

    private void answer(InputLine line, ByteArrayOutputStream out) {
        QuestionLine question = QuestionLine.read(line.text(), folder);
        String answer = AnswerLine.of(question.id(), advisor.answer(question.question()));
        out.writeBytes((answer + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
