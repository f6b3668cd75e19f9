package io.github.probity.bot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** An auditor reads the trail page by page, and the entries of one thing by themselves. */
class AuditPagesTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Visitor auditor = Visitor.with(Role.AUDITOR);
    private final String subject = "case/" + UUID.randomUUID();

    @Test
    void theNewestEntriesStandFirstAndTheOlderOnesAreAPageAway() {
        probity.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> IntStream.rangeClosed(1, 51).forEach(this::record));

        Document newest = auditor.page("/console/audit?subject=" + subject);
        assertThat(newest.select("tbody tr")).hasSize(50);
        assertThat(newest.select("tbody tr:first-child").text())
                .contains("case.claimed", "turn: 51", subject, "somebody");

        Document older = auditor.page(newest.select("a:contains(Older entries)").attr("href"));
        assertThat(older.select("tbody tr")).hasSize(1);
        assertThat(older.select("tbody tr").text()).contains("turn: 1");
        assertThat(older.select("a:contains(Older entries)")).isEmpty();
        assertThat(auditor.page("/console/audit?subject=nothing").text()).contains("There is no entry about this");
    }

    private void record(int turn) {
        probity.bean(Audit.class)
                .record(new AuditEvent("case.claimed", "somebody", subject, Map.of("turn", Integer.toString(turn))));
    }
}
