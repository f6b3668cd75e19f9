package io.github.probity.bot.ask;

import io.github.probity.bot.cli.Command;
import io.github.probity.bot.cli.UnusableArguments;
import io.github.probity.nlp.encoder.EncoderException;
import io.github.probity.nlp.policy.answering.Encoders;
import io.github.probity.nlp.policy.answering.PolicyAdvisor;
import io.github.probity.nlp.policy.answering.Question;
import io.github.probity.nlp.policy.answering.VectorStore;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Answers questions from the policies in a folder. */
public final class Ask implements Command {

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String help() {
        return "--policies DIR [\"question\"]: answers from the policies in a folder; without a question, JSON Lines from"
                + " files or standard input";
    }

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        AskArguments arguments = AskArguments.of(args);
        PolicyFolder folder = PolicyFolder.read(arguments.policies(), err);
        try (Encoders encoders = encoders(arguments);
                PolicyAdvisor advisor = PolicyAdvisor.over(folder.policies(), encoders, VectorStore.none())) {
            return arguments.question() == null
                    ? new QuestionLines(advisor, folder, out, err).answer(arguments.files(), in)
                    : answerOne(advisor, arguments.question(), out);
        }
    }

    private static Encoders encoders(AskArguments arguments) {
        if (!arguments.encoder()) {
            return Encoders.none();
        }
        try {
            return Encoders.load();
        } catch (EncoderException unloadable) {
            throw new UnusableArguments(unloadable.getMessage() + " To go on without it: --no-encoder.");
        }
    }

    private static int answerOne(PolicyAdvisor advisor, String question, PrintStream out) {
        out.println(AnswerText.of(advisor.answer(Question.of(question))));
        return DONE;
    }
}
