package io.github.probity.bot.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What retention deletes is nowhere: not in tables, not in indexes, not in files, not in logs. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final Duration PAST_EVERY_PERIOD = Duration.ofDays(365 * 30);

    private final OwnProbity probity = OwnProbity.get();
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final Remains remains = new Remains(jdbc, probity.data());
    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whatIsPastItsPeriodIsNowhere(CapturedOutput log) {
        new Doors(probity, canary).goThroughAll();
        waitForJobs();
        List<byte[]> wanted = new ArrayList<>(remains.sealed());
        wanted.add(Doors.bytes(canary));

        assertThat(wanted).as("sealed texts, and the canary").hasSizeGreaterThan(15);
        assertThat(remains.tablesWith(canary))
                .as("tables in which the words can be read, which shows that the search finds them")
                .containsExactlyInAnyOrder(
                        "acknowledgement", "asked_question", "exchange", "policy_trial", "policy_upload");

        letYearsPass();
        letYearsPass();

        assertThat(remains.tablesWith(canary)).isEmpty();
        assertThat(jdbc.sql("select count(*) from review_case")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(remains.sealed()).isEmpty();
        remains.rewrite();
        assertThat(remains.filesWith(wanted)).isEmpty();
        assertThat(log.getAll())
                .contains("Disposing of dismissed-cases", "Disposing of undecided-cases")
                .doesNotContain(canary);
    }

    /** Twice, because what ends a hold begins the period of the hold itself. */
    private void letYearsPass() {
        probity.clock().pass(PAST_EVERY_PERIOD);
        probity.bean(Disposal.class).run();
    }

    /** A file is read, a trial run and a message from Teams answered by jobs, which forget some of it themselves. */
    private void waitForJobs() {
        Waiting.until(() -> none("select count(*) from policy_upload where status = 'reading'")
                && none("select count(*) from policy_trial where status = 'running'")
                && none("select count(*) from teams_letter where body is not null"));
    }

    private boolean none(String count) {
        return jdbc.sql(count).query(Long.class).single() == 0;
    }
}
