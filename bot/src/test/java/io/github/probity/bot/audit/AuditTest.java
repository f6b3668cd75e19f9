package io.github.probity.bot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.running.RunningProbity;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Audit audit = probity.bean(Audit.class);
    private final JdbcClient database = probity.bean(JdbcClient.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(probity.bean(PlatformTransactionManager.class));
    private final String subject = UUID.randomUUID().toString();

    @Test
    void whatIsRecordedIsInTheTrailAndTheTrailIsIntact() {
        record(Map.of("version", "7", "from", "2026-01-01"));
        assertThat(rows()).isEqualTo(1);
        assertThat(audit.verify().isIntact()).isTrue();
        assertThat(export())
                .anySatisfy(line -> assertThat(line).contains(subject).contains("2026-01-01"));
    }

    @Test
    void aDecisionThatIsRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            audit.record(new AuditEvent("policy.published", "somebody", subject, Map.of()));
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
        assertThat(audit.verify().isIntact()).isTrue();
    }

    @Test
    void nothingIsRecordedOutsideOfATransaction() {
        AuditEvent event = new AuditEvent("policy.published", "somebody", subject, Map.of());
        assertThatThrownBy(() -> audit.record(event)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set actor = 'nobody'", "delete from audit", "truncate audit"})
    void theDatabaseRefusesToChangeTheTrail(String statement) {
        record(Map.of());
        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("can only be added to");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void entriesWrittenAtTheSameTimeFollowEachOther() {
        CompletableFuture<?>[] writers = IntStream.range(0, 20)
                .mapToObj(n -> CompletableFuture.runAsync(() -> record(Map.of("n", Integer.toString(n)))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        assertThat(rows()).isEqualTo(20);
        assertThat(audit.verify().isIntact()).isTrue();
    }

    private void record(Map<String, String> detail) {
        transaction.executeWithoutResult(
                status -> audit.record(new AuditEvent("policy.published", "somebody", subject, detail)));
    }

    private int rows() {
        return database.sql("select count(*) from audit where subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    private List<String> export() {
        StringWriter lines = new StringWriter();
        audit.export(lines);
        return lines.toString().lines().toList();
    }
}
