package io.github.probity.bot.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.probity.bot.accuracy.Stratum.Place;
import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.SealedMessages;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is chosen among messages without a finding, on a real database. Each test has days of its own. */
class SamplesTest {

    private static final Stratum NEAR = Stratum.of(Place.CHAT, 0.9);
    private static int years = 2040;

    private final RunningProbity probity = RunningProbity.get();
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final SetClock clock = new SetClock(years++ + "-05-04T10:00:00Z");

    @Test
    void aMessageIsOfferedAsOftenAsOneLikesAndChosenOnce() {
        List<MessageRef> messages = messages(300);
        Samples samples = samples(1_000, .5);
        messages.forEach(message -> offer(samples, message));
        List<String> once = chosen();

        messages.forEach(message -> offer(samples, message));
        clock.pass(Duration.ofDays(1));
        messages.forEach(message -> offer(samples, message));

        assertThat(once).hasSizeBetween(110, 190);
        assertThat(chosen()).isEmpty();
        clock.pass(Duration.ofDays(-1));
        assertThat(chosen()).isEqualTo(once);
    }

    @Test
    void neverMoreThanADayMayHaveAndTheLotDecidesWhich() {
        List<MessageRef> messages = messages(400);
        messages.forEach(message -> offer(samples(15, .5), message));

        SealedMessages lots = probity.bean(SealedMessages.class);
        List<String> lowest = messages.stream()
                .sorted((one, other) -> Double.compare(lots.lot(one), lots.lot(other)))
                .limit(15)
                .map(lots::digest)
                .sorted()
                .toList();
        assertThat(chosen()).isEqualTo(lowest);
    }

    @Test
    void theWeightsStandForAllMessages() {
        for (int day = 0; day < 60; day++) {
            offer(samples(15, .3), messages(200));
            clock.pass(Duration.ofDays(1));
        }
        double weights = jdbc.sql("""
                        select sum(1 / (rate * threshold)) from accuracy_sample s join accuracy_day d on d.day = s.day
                        where s.day >= :from and s.day < :to
                        """)
                .param("from", Date.valueOf(today().minusDays(60)))
                .param("to", Date.valueOf(today()))
                .query(Double.class)
                .single();
        StratumTally tally = probity.bean(TallyTable.class).between(today().minusDays(60), today()).stream()
                .filter(one -> one.stratum().equals(NEAR))
                .findFirst()
                .orElseThrow();

        assertThat(tally.passed()).isEqualTo(12_000);
        assertThat(tally.waiting()).isEqualTo(60 * 15);
        assertThat(weights).isCloseTo(12_000, within(12_000 * .1));
    }

    @Test
    void lotsAreEvenlySpread() {
        SealedMessages lots = probity.bean(SealedMessages.class);
        long low = messages(2_000).stream().filter(one -> lots.lot(one) < .1).count();

        assertThat(low).isBetween(150L, 250L);
    }

    @Test
    void nothingIsChosenWhereTheOrganisationWantsNone() {
        messages(50).forEach(message -> offer(samples(0, 1), message));
        messages(50).forEach(message -> offer(samples(10, 0), message));

        assertThat(chosen()).isEmpty();
    }

    @Test
    void ofASampleNothingIsKeptButWhereItStandsUnderSeal() {
        MessageRef message = messages(1).get(0);
        offer(samples(10, 1), message);

        String row = jdbc.sql("select s::text from accuracy_sample s where day = :day")
                .param("day", Date.valueOf(today()))
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(message.id()).doesNotContain(message.source());
    }

    @Test
    void afterItsTimeASampleIsForgotten() {
        SampleTable table = probity.bean(SampleTable.class);
        messages(2).forEach(message -> offer(samples(10, 1), message));
        List<Long> ids = jdbc.sql("select id from accuracy_sample where day = :day order by id")
                .param("day", Date.valueOf(today()))
                .query(Long.class)
                .list();
        table.answer(ids.get(0), new Answer(Answer.Verdict.NOTHING_WRONG, null), clock.instant());

        forget();
        assertThat(chosen()).hasSize(2);
        clock.pass(Duration.ofDays(15));
        forget();

        clock.pass(Duration.ofDays(-15));
        assertThat(jdbc.sql("select id from accuracy_sample where day = :day and message is null and sealed is null")
                        .param("day", Date.valueOf(today()))
                        .query(Long.class)
                        .list())
                .containsExactly(ids.get(0));
        assertThat(chosen()).isEmpty();
    }

    @Test
    void aClosenessThatIsNoneIsTheFarthest() {
        assertThat(Stratum.of(Place.CHANNEL, Double.NaN).code()).isEqualTo("channel-far");
        assertThat(Stratum.of(Place.CHANNEL, -3).code()).isEqualTo("channel-far");
        assertThat(Stratum.of(Place.CHAT, .2).code()).isEqualTo("chat-middle");
        assertThat(Stratum.of(Place.CHAT, 7).code()).isEqualTo("chat-near");
    }

    private Samples samples(int daily, double near) {
        return new Samples(
                probity.bean(ChoiceTable.class), probity.bean(SealedMessages.class), settings(daily, near), clock);
    }

    private static SamplingSettings settings(int daily, double near) {
        return new SamplingSettings(daily, 0, 0, near, Duration.ofDays(14), Duration.ofMinutes(15));
    }

    private void offer(Samples samples, MessageRef message) {
        offer(samples, List.of(message));
    }

    private void offer(Samples samples, List<MessageRef> messages) {
        probity.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> messages.forEach(message -> samples.offer(message, NEAR)));
    }

    /** Only what this test's days hold is old enough: the clock of other tests is never so late. */
    private void forget() {
        SampleForgetting forgetting = new SampleForgetting(
                probity.bean(SampleTable.class), probity.bean(Audit.class), settings(10, 1), clock);
        probity.bean(TransactionTemplate.class).executeWithoutResult(status -> forgetting.forgetWhatIsDue());
    }

    private List<String> chosen() {
        return jdbc.sql("select message from accuracy_sample where day = :day and message is not null order by message")
                .param("day", Date.valueOf(today()))
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static List<MessageRef> messages(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new MessageRef(
                        "teams/19:lots@thread.v2", UUID.randomUUID().toString(), "chats/x"))
                .toList();
    }
}
