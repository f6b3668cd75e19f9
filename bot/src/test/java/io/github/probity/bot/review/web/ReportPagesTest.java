package io.github.probity.bot.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Incidents;
import io.github.probity.bot.review.Receipt;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Report.About;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever reported something sees how it stands, and the desk what it has done about it. */
class ReportPagesTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Person reporter = Sample.employee(12);
    private final Visitor visitor = Visitor.as(reporter);
    private final Visitor desk = Visitor.with(Role.IT_DESK);

    @Test
    void aReporterSeesWhetherSomebodyHasDecidedAndNotWhat() {
        Receipt receipt = report(About.OFFENSIVE);
        assertThat(standing(receipt)).contains("It waits to be looked at");

        Person reviewer = Sample.all(Role.REVIEWER).get(0);
        Reviews reviews = probity.bean(Reviews.class);
        long id = probity.bean(JdbcClient.class)
                .sql("select review_case from review_report where reference = ?")
                .param(receipt.reference())
                .query(Long.class)
                .single();
        reviews.claim(id, reviewer);
        int version = probity.bean(JdbcClient.class)
                .sql("select version from review_case where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        reviews.decide(id, version, new Decision(null, null, false, "A song."), reviewer);

        assertThat(standing(receipt))
                .contains("A reviewer has looked at it and decided")
                .doesNotContain("A song");
        assertThat(standing(report(About.AT_RISK))).contains("Those who look after people at risk have it");
    }

    @Test
    void whatWasPutBeforeThoseWhoDecideAboutThePoliceIsNotOfferedAgain() {
        Receipt receipt = probity.bean(Incidents.class)
                .report(Incident.Kind.RECEIVED, UUID.randomUUID().toString(), reporter.id(), "An e-mail of today.");
        assertThat(standing(receipt)).contains("The IT desk has been told");

        desk.send("/console/it-desk", "/console/it-desk/" + receipt.reference() + "/police", Map.of());
        assertThat(desk.page("/console/it-desk")
                        .select(".desk-card:has(h2:contains(" + receipt.reference() + "))")
                        .text())
                .contains("It was put before those who decide")
                .doesNotContain("It may be illegal");

        desk.send("/console/it-desk", "/console/it-desk/" + receipt.reference() + "/done", Map.of());
        assertThat(standing(receipt)).contains("The IT desk has barred it");
    }

    private Receipt report(About about) {
        return probity.bean(Cases.class)
                .report(new Report(
                        UUID.randomUUID().toString(),
                        reporter.id(),
                        null,
                        null,
                        null,
                        Sample.words(),
                        about,
                        Instant.now()));
    }

    private String standing(Receipt receipt) {
        return visitor.page("/console/report")
                .select("li:contains(" + receipt.reference() + ")")
                .text();
    }
}
