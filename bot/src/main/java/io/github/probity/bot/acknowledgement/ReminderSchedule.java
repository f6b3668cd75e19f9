package io.github.probity.bot.acknowledgement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminds in the morning of working life, not in the night when servers have time. */
@Configuration(proxyBeanMethods = false)
class ReminderSchedule {

    @Bean
    RecurringTask<Void> remindOfAcknowledgements(Reminders reminders) {
        return Tasks.recurring("acknowledgement-remind", new Daily(ZoneId.of("Europe/London"), LocalTime.of(9, 15)))
                .execute((instance, context) -> reminders.remindOfDueRounds());
    }
}
