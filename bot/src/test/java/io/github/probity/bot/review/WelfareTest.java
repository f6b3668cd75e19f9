package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import io.github.probity.nlp.screening.Category;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How reviewers are kept from reading too much. */
class WelfareTest {

    private static final int CAP = 4;
    private static final int BREAK_AFTER = 3;

    private final RunningProbity probity = RunningProbity.get();
    private final SetClock clock = new SetClock("2031-03-04T10:00:00Z");
    private final Person reader = Sample.stranger();
    private final Welfare welfare = new Welfare(
            probity.bean(JdbcClient.class),
            probity.bean(Digests.class),
            new Settings(
                    Duration.ZERO,
                    3,
                    Duration.ZERO,
                    Duration.ZERO,
                    List.of(),
                    CAP,
                    BREAK_AFTER,
                    Duration.ofMinutes(15)),
            clock);
    private final List<Long> cases = LongStream.rangeClosed(0, CAP)
            .mapToObj(n -> Sample.open(Sample.stranger().id(), Category.PROFANITY))
            .toList();

    @Test
    void whoHasReadEnoughTodayReadsNoNewCaseButGoesOnWithThoseTheyHave() {
        cases.subList(0, CAP).forEach(this::read);

        assertThat(welfare.mayRead(cases.get(CAP), reader)).isFalse();
        assertThat(welfare.mayRead(cases.get(0), reader)).isTrue();
        assertThat(welfare.mayRead(cases.get(CAP), Sample.stranger())).isTrue();

        clock.pass(Duration.ofDays(1));
        assertThat(welfare.mayRead(cases.get(CAP), reader)).isTrue();
    }

    @Test
    void theSameCaseReadAgainCountsOnce() {
        LongStream.range(0, CAP + 1).forEach(n -> read(cases.get(0)));

        assertThat(welfare.mayRead(cases.get(1), reader)).isTrue();
        assertThat(welfare.isBreakDue(reader)).isFalse();
    }

    @Test
    void aBreakIsDueAfterSoManyInARowAndNotAfterOne() {
        read(cases.get(0));
        read(cases.get(1));
        assertThat(welfare.isBreakDue(reader)).isFalse();
        read(cases.get(2));
        assertThat(welfare.isBreakDue(reader)).isTrue();

        clock.pass(Duration.ofMinutes(15));
        assertThat(welfare.isBreakDue(reader)).isFalse();
        read(cases.get(3));
        assertThat(welfare.isBreakDue(reader)).isFalse();
    }

    @Test
    void whatIsCountedByIsKeptForTwoDays() {
        read(cases.get(0));
        clock.pass(Duration.ofDays(2).plusSeconds(1));
        read(cases.get(1));

        assertThat(probity.bean(JdbcClient.class)
                        .sql("select count(*) from review_exposure where reader = ?")
                        .param(probity.bean(Digests.class).person(reader.id()).digest())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void read(long id) {
        clock.pass(Duration.ofMinutes(1));
        welfare.reads(id, reader);
    }
}
