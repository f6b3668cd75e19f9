package io.github.probity.bot.access;

import static io.github.probity.bot.access.Asking.chatApp;
import static io.github.probity.bot.access.Asking.request;
import static io.github.probity.bot.access.Asking.sent;
import static io.github.probity.bot.access.Staff.headOfService;
import static io.github.probity.bot.access.Staff.socialWorker;
import static io.github.probity.bot.access.Staff.teamManager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.people.People;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the passing of days does to requests, with a clock of the test's own. */
class ChaseTest {

    private static final LocalDate END = LocalDate.of(2031, 3, 30);

    private final RunningProbity probity = RunningProbity.get();
    private final SetClock clock = new SetClock("2031-03-07T12:00:00Z");
    private final People people = mock(People.class);
    private final Chase chase = chase();

    @Test
    void afterTwoWorkingDaysTheyAreRemindedAndAfterFiveTheNextInLineMayDecideTooEachOnce() {
        long id = waiting();

        clock.pass(Duration.ofDays(3));
        chase.chase(id);
        assertThat(events(id)).containsExactly("request.sent");
        clock.pass(Duration.ofDays(1));
        chase.chase(id);
        chase.chase(id);
        assertThat(events(id)).containsExactly("request.sent", "request.reminded");
        clock.pass(Duration.ofDays(3));
        chase.chase(id);
        chase.chase(id);
        chase.chase(id);

        assertThat(events(id)).containsExactly("request.sent", "request.reminded", "request.escalated");
        assertThat(request(id).seated())
                .extracting(Seat::person)
                .containsExactlyInAnyOrder(teamManager().id(), headOfService().id());
        assertThat(Asking.agree(id, headOfService())).isEmpty();
        assertThat(request(id).stage()).isEqualTo(new Stage(1, 1));
    }

    @Test
    void whereNobodyIsLeftToDecideOthersAreFound() {
        long id = waiting();
        when(people.hasLeft(anyString())).thenReturn(true);

        chase.chase(id);

        assertThat(events(id)).containsExactly("request.sent", "request.reseated");
    }

    @Test
    void aRequestExpiresOnceWhenItsLastDayIsOverInLondonAcrossTheChangeOfSummerTime() {
        long id = waiting();

        clock.pass(Duration.ofDays(23).plusHours(10).plusMinutes(59));
        chase.expire(id);
        assertThat(request(id).state()).isEqualTo(State.WAITING);
        clock.pass(Duration.ofMinutes(1));
        chase.expire(id);
        chase.expire(id);

        assertThat(request(id).state()).isEqualTo(State.EXPIRED);
        assertThat(events(id)).containsExactly("request.sent", "request.expired");
        assertThat(Asking.say(Answer.AGREE, id, new Stage(1, 0), "", teamManager()))
                .contains(Refusal.ENDED);
    }

    private long waiting() {
        long id = sent("chat-app", chatApp(), socialWorker());
        probity.bean(JdbcClient.class)
                .sql("update access_request set step_since = '2031-03-07T12:00:00Z', expires = ? where id = ?")
                .params(END, id)
                .update();
        return id;
    }

    private Chase chase() {
        WorkingDays days =
                new WorkingDays(new ClassPathResource("access/bank-holidays.csv"), "england-and-wales", clock);
        return new Chase(
                probity.bean(RequestTable.class),
                probity.bean(Seating.class),
                probity.bean(Deciders.class),
                probity.bean(Kinds.class),
                probity.bean(FormSeal.class),
                people,
                probity.bean(RequestTrail.class),
                probity.bean(RequestNotices.class),
                days,
                probity.bean(TransactionTemplate.class),
                clock);
    }

    private List<String> events(long id) {
        return probity.bean(RequestDesk.class).history(request(id)).stream()
                .map(HistoryLine::event)
                .toList();
    }
}
