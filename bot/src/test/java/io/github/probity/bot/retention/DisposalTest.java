package io.github.probity.bot.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Incidents;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The nightly job: in small transactions, written down, and with the same effect however often it runs or dies. */
class DisposalTest {

    private final OwnProbity probity = OwnProbity.get();
    private final Disposal disposal = probity.bean(Disposal.class);
    private final DisposalLog log = probity.bean(DisposalLog.class);
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);

    @Test
    void aRunGoesInBatchesAndTheLogNamesEachRecordOnce() {
        letEverythingGo();
        int many = Disposal.BATCH * 2 + 50;
        Set<String> references = incidents(many);
        probity.clock().pass(Duration.ofDays(366 + 365));

        disposal.run();

        List<DisposalLog.Entry> entries = log.entries(Long.MAX_VALUE, 50).stream()
                .filter(entry -> entry.kind().equals("incidents"))
                .limit(3)
                .toList();
        assertThat(entries).extracting(DisposalLog.Entry::count).containsExactly(50, Disposal.BATCH, Disposal.BATCH);
        assertThat(entries)
                .flatExtracting(DisposalLog.Entry::references)
                .containsExactlyInAnyOrderElementsOf(references);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.period()).isEqualTo("P1Y"));
        assertThat(probity.bean(Runs.class).last().orElseThrow().count()).isGreaterThanOrEqualTo(many);
        assertThat(probity.bean(Audit.class).verify().isIntact()).isTrue();
    }

    @Test
    void runAgainThereIsNothingLeftToDo() {
        incidents(1);
        letEverythingGo();
        long entries = log.entries(Long.MAX_VALUE, 1).get(0).id();

        disposal.run();

        assertThat(log.entries(Long.MAX_VALUE, 1).get(0).id()).isEqualTo(entries);
        assertThat(probity.bean(Runs.class).last().orElseThrow())
                .matches(run -> run.finishedAt() != null && run.count() == 0 && run.problem() == null);
    }

    @Test
    void whatIsNotPastItsPeriodStays() {
        letEverythingGo();
        incidents(1);
        probity.clock().pass(Duration.ofDays(364));
        disposal.run();
        assertThat(left()).isOne();

        probity.clock().pass(Duration.ofDays(3));
        disposal.run();
        assertThat(left()).isZero();
    }

    @Test
    void aKindThatFailsIsNamedLosesNothingAndDoesNotKeepTheOthersBack() {
        letEverythingGo();
        incidents(3);
        probity.clock().pass(Duration.ofDays(400));
        Kept failing = Kept.of(KindOfRecord.settled("trials", "P1D", Duration.ZERO, "policy_trial"), batch -> {
            jdbc.sql("delete from review_incident").update();
            throw new IllegalStateException("the disk is full");
        });
        Kept incidents = probity.bean(Schedule.class).kept().stream()
                .filter(kept -> kept.kind().name().equals("incidents"))
                .findFirst()
                .orElseThrow();

        with(failing).run();
        assertThat(left()).as("what a failed batch deleted").isEqualTo(3);
        with(failing, incidents).run();

        assertThat(left()).isZero();
        assertThat(probity.bean(Runs.class).last().orElseThrow())
                .matches(run -> "trials".equals(run.problem()) && run.finishedAt() != null && run.count() == 3);
    }

    private Disposal with(Kept... kept) {
        return new Disposal(
                new Schedule(List.of(kept), List.of(), probity.bean(Periods.class)),
                probity.bean(LegalHolds.class),
                log,
                probity.bean(Runs.class),
                probity.bean(Audit.class),
                jdbc,
                probity.bean(PlatformTransactionManager.class),
                probity.clock());
    }

    private Set<String> incidents(int many) {
        Set<String> references = new TreeSet<>();
        for (int made = 0; made < many; made++) {
            references.add("incident/"
                    + probity.bean(Incidents.class)
                            .report(Incident.Kind.SITE, UUID.randomUUID().toString(), "person-x", "bad.example")
                            .reference());
        }
        return references;
    }

    private long left() {
        return jdbc.sql("select count(*) from review_incident")
                .query(Long.class)
                .single();
    }

    private void letEverythingGo() {
        probity.clock().pass(Duration.ofDays(365 * 30));
        disposal.run();
    }
}
