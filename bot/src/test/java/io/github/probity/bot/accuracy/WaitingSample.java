package io.github.probity.bot.accuracy;

import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.review.SealedMessages;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Samples that wait on the running Probity. */
public final class WaitingSample {

    private static final RunningProbity PROBITY = RunningProbity.get();

    private WaitingSample() {}

    /** Nothing waits from now on. */
    public static void none() {
        PROBITY.bean(JdbcClient.class)
                .sql("delete from accuracy_sample where answer is null")
                .update();
    }

    /** One message, chosen yesterday, waits and nothing else. */
    public static MessageRef alone() {
        none();
        MessageRef message = Sample.message();
        SetClock yesterday =
                new SetClock(Instant.now().minus(Duration.ofDays(1)).toString());
        SamplingSettings all = new SamplingSettings(1_000, 1, 1, 1, Duration.ofDays(14), Duration.ofMinutes(15));
        Samples samples =
                new Samples(PROBITY.bean(ChoiceTable.class), PROBITY.bean(SealedMessages.class), all, yesterday);
        PROBITY.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> samples.offer(message, Stratum.of(Stratum.Place.CHANNEL, .3)));
        return message;
    }
}
