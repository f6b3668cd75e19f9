package io.github.probity.bot.access.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.access.Staff;
import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the passing of days does, with a clock of the test's own, in the years after the running Probity's own clock. */
class CourseTest {

    private final RunningProbity probity = RunningProbity.get();
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final TransactionTemplate transaction = probity.bean(TransactionTemplate.class);
    private final SetClock clock = new SetClock("2031-03-28T12:00:00Z");
    private final Person holder = Staff.socialWorker();

    @AfterEach
    void nothingStaysForOtherTests() {
        jdbc.sql("delete from register_entry where starts > '2031-01-01'").update();
    }

    @Test
    void accessLapsesOnceWhenItsLastDayIsOverInLondonAcrossTheChangeOfSummerTime() {
        long entry = entered(LocalDate.of(2031, 3, 30), "2031-03-01");
        Course course = course();

        clock.pass(Duration.ofHours(58).plusMinutes(59));
        course.lapse();
        assertThat(standing(entry)).isEqualTo(Standing.ACTIVE);

        clock.pass(Duration.ofMinutes(1));
        course.lapse();
        course.lapse();
        assertThat(standing(entry)).isEqualTo(Standing.LAPSED);
        assertThat(events(entry)).containsOnlyOnce("access.lapsed");
    }

    @Test
    void twoNodesAtTheSameTimeLapseEachEntryOnce() throws Exception {
        List<Long> entries = IntStream.range(0, 250)
                .mapToObj(n -> entered(LocalDate.of(2031, 3, 27), "2031-03-01"))
                .toList();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> node = () -> course().lapse();
            int lapsed = nodes.invokeAll(List.of(node, node, node, node)).stream()
                    .mapToInt(future -> {
                        try {
                            return future.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .sum();
            assertThat(lapsed).isEqualTo(250);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(entries).allSatisfy(entry -> assertThat(events(entry)).containsOnlyOnce("access.lapsed"));
    }

    @Test
    void whatMustBeDoneAtTheEndIsATaskThenAndWhoeverHasItTicksItOff() {
        long entry = entered(LocalDate.of(2031, 3, 27), "2031-03-01");
        course().lapse();

        ToDo toDo = probity.bean(ToDo.class);
        List<Task> tasks = probity.bean(TaskTable.class).of(entry);
        assertThat(tasks).extracting(Task::duty).containsExactly("last-transfer", "wipe");
        assertThat(toDo.done(tasks.get(1).id(), Staff.deskAnalyst(), (person, office) -> false))
                .contains(EntryRefusal.NOT_THERE);
        assertThat(toDo.done(tasks.get(1).id(), holder, (person, office) -> false))
                .isEmpty();
        assertThat(toDo.done(tasks.get(1).id(), holder, (person, office) -> false))
                .contains(EntryRefusal.DONE_BEFORE);
    }

    @Test
    void peopleAreRemindedAtThirtyFourteenAndThreeDaysAndOnceAfterALongPause() {
        long entry = entered(LocalDate.of(2031, 5, 31), "2031-03-01");
        Course course = course();
        for (int day = 0; day < 70; day++) {
            course.remind();
            clock.pass(Duration.ofDays(1));
        }
        assertThat(events(entry).stream().filter("access.reminded"::equals)).hasSize(3);

        clock.pass(Duration.ofDays(-70));
        long late = entered(LocalDate.of(2031, 5, 31), "2031-03-01");
        clock.pass(Duration.ofDays(55));
        course.remind();
        course.remind();
        assertThat(events(late).stream().filter("access.reminded"::equals)).hasSize(1);
    }

    @Test
    void recordsAreAskedForEachMonthAndALongPauseGivesOnePrompt() {
        long entry = entered(null, "2031-03-01");
        Course course = course();
        clock.pass(Duration.ofDays(100));

        course.remind();
        course.remind();

        assertThat(events(entry)).containsOnlyOnce("access.prompted");
        assertThat(probity.bean(TaskTable.class).of(entry))
                .extracting(Task::duty)
                .containsExactly("transfer");
        clock.pass(Duration.ofDays(31));
        course.remind();
        assertThat(events(entry).stream().filter("access.prompted"::equals)).hasSize(2);
    }

    private long entered(@Nullable LocalDate until, String from) {
        Grant grant = new Grant(
                null,
                "",
                "chat-app",
                holder.id(),
                holder.name(),
                holder.department(),
                null,
                "WhatsApp",
                "Floods",
                "",
                List.of(),
                LocalDate.parse(from),
                until,
                false);
        Long id = transaction.execute(
                status -> register().enter(grant, EntryMove.ENTER, "test").orElseThrow());
        return id == null ? 0 : id;
    }

    private WorkingDays days() {
        return new WorkingDays(new ClassPathResource("access/bank-holidays.csv"), "england-and-wales", clock);
    }

    private EntryTrail trail() {
        return new EntryTrail(probity.bean(Audit.class), jdbc, clock);
    }

    private EntryNotices notices() {
        return new EntryNotices(List.of(), List.of(), probity.bean(Kinds.class), probity.bean(MessageSource.class));
    }

    private Duties duties() {
        return new Duties(
                probity.bean(TaskTable.class),
                probity.bean(EntryTable.class),
                trail(),
                notices(),
                probity.bean(Kinds.class),
                probity.bean(People.class),
                days());
    }

    private Register register() {
        return new Register(
                probity.bean(EntryTable.class),
                probity.bean(TaskTable.class),
                probity.bean(EntryRules.class),
                duties(),
                trail(),
                notices(),
                probity.bean(People.class),
                days(),
                clock);
    }

    private Course course() {
        return new Course(
                probity.bean(EntryTable.class),
                probity.bean(TaskTable.class),
                duties(),
                trail(),
                notices(),
                days(),
                transaction,
                clock);
    }

    private Standing standing(long entry) {
        return probity.bean(EntryTable.class).find(entry).orElseThrow().standing();
    }

    private List<String> events(long entry) {
        return jdbc.sql("select kind from audit where subject = ? order by number")
                .param("entry/" + entry)
                .query(String.class)
                .list();
    }
}
