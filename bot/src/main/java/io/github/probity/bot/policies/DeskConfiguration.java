package io.github.probity.bot.policies;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The owner's work that is done later. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    OneTimeTask<Void> readUpload(UploadReading reading) {
        return Tasks.oneTime(UploadReading.TASK)
                .execute((instance, context) -> reading.run(Long.parseLong(instance.getId())));
    }

    @Bean
    OneTimeTask<Void> runTrial(TrialRun trial) {
        return Tasks.oneTime(TrialRun.TASK).execute((instance, context) -> trial.run(Long.parseLong(instance.getId())));
    }

    @Bean
    RecurringTask<Void> remindOfReviews(ReviewReminders reminders) {
        return Tasks.recurring("policies-remind-of-reviews", new Daily(InForce.ZONE, LocalTime.of(8, 30)))
                .execute((instance, context) -> reminders.remind());
    }
}
