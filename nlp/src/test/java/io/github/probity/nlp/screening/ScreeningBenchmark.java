package io.github.probity.nlp.screening;

import io.github.probity.nlp.screening.standard.StandardScreener;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Messages a second on one core: plain work talk, which the quick model lets through, and talk that the encoder reads. Run
 * {@code org.openjdk.jmh.Main ScreeningBenchmark} with the test class path in the environment variable CLASSPATH.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ScreeningBenchmark {

    private static final List<String> PLAIN = List.of(
            "the minutes of the last planning meeting are on the drive for comments",
            "can somebody move the minibus before ten, the lorry needs the space",
            "I'll be ten minutes late, the bus from Omagh is stuck behind a tractor",
            "thanks for covering the desk on Tuesday, the cake is in the kitchen");
    private static final List<String> CHARGED = List.of(
            "he told the panel that she had called him a disgrace in front of the team",
            "nobody here would trust that lot from the third floor with a stapler",
            "the report says the mural was painted over and a threat was left behind",
            "women in the depot asked for a second changing room again this year");

    @Param({"true", "false"})
    private boolean plain;

    private final Screener screener = StandardScreener.load(true);
    private int next;

    @Benchmark
    public List<Finding> screen() {
        List<String> texts = plain ? PLAIN : CHARGED;
        next = (next + 1) % texts.size();
        return screener.screen(Message.of(texts.get(next)));
    }
}
