package io.github.probity.bot.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.github.probity.bot.retention.Kept.Disposed;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nightly job, and the records that this package itself and the ground under all packages keep. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    static final String JOB = "retention-dispose";

    @Bean
    RecurringTask<Void> disposeNightly(Disposal disposal) {
        return Tasks.recurring(JOB, new Daily(Periods.ZONE, LocalTime.of(2, 30)))
                .execute((instance, context) -> disposal.run());
    }

    /**
     * Holds that have ended: six years, because a claim in contract can be brought for so long (Limitation Act 1980,
     * section 5), and a court may ask what was held and when.
     */
    @Bean
    Kept holdsKept(HoldTable table) {
        return Kept.of(
                KindOfRecord.settled("holds", "P6Y", Duration.ZERO, "retention_hold"),
                batch -> Disposed.unnamed(table.deleteEnded(batch.before(), batch.most())));
    }

    /** Runs of this job, a little more than a year, so that one of the same time last year can be looked at. */
    @Bean
    Kept runsKept(Runs runs) {
        return Kept.of(
                KindOfRecord.technical("disposal-runs", Duration.ofDays(400), "retention_run"),
                batch -> Disposed.unnamed(runs.deleteBefore(batch.before(), batch.most())));
    }

    /** The only proof that something was let go in due form; holds no personal data. */
    @Bean
    KindOfRecord disposalLogForGood() {
        return KindOfRecord.forGood("disposal-log", "retention_disposal");
    }

    /** See {@code docs/decisions/0001-the-audit-trail-is-kept-whole.md}. */
    @Bean
    KindOfRecord auditForGood() {
        return KindOfRecord.forGood("audit", "audit");
    }

    /** Work to be done, and which migrations ran: no personal data, gone or overwritten when done. */
    @Bean
    KindOfRecord machinery() {
        return KindOfRecord.forGood("machinery", "scheduled_tasks", "flyway_schema_history");
    }
}
