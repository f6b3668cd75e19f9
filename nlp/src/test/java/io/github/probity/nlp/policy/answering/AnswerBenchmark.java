package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a question takes over all the invented policies, the encoder and everything included. Run {@code
 * org.openjdk.jmh.Main AnswerBenchmark} in {@code nlp} with the test class path in the environment variable CLASSPATH.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class AnswerBenchmark {

    private static final List<String> QUESTIONS = List.of(
            "can I use WhatsApp with my team?",
            "how long is deleted email kept",
            "my son wants to borrow the work laptop at the weekend, is that all right?",
            "what does 2.1 say",
            "who do I tell if I lose my phone");

    private final Encoders encoders = Encoders.load();
    private final PolicyAdvisor advisor = PolicyAdvisor.over(policies(), encoders, VectorStore.none());
    private int next;

    private static List<Policy> policies() {
        try {
            return WeightFitting.policies(Path.of("src", "test", "resources", "policies"));
        } catch (Exception e) {
            throw new IllegalStateException("Run this in the folder nlp.", e);
        }
    }

    @TearDown
    public void unload() {
        advisor.close();
        encoders.close();
    }

    @Benchmark
    public Answer answer() {
        next = (next + 1) % QUESTIONS.size();
        return advisor.answer(Question.of(QUESTIONS.get(next)));
    }
}
