package io.github.probity.bot.access.register;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.probity.bot.access.days.WorkingDays;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the register is looked through. What is over ends within a minute of midnight in London; people are told by day. */
@Configuration(proxyBeanMethods = false)
class RegisterSchedule {

    @Bean
    RecurringTask<Void> lapseOfAccess(Course course) {
        return Tasks.recurring("access-lapse", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> course.lapse());
    }

    @Bean
    RecurringTask<Void> remindersOfAccess(Course course) {
        return Tasks.recurring("access-remind", new Daily(WorkingDays.LONDON, LocalTime.of(9, 5)))
                .execute((instance, context) -> course.remind());
    }

    @Bean
    RecurringTask<Void> recertificationOfAccess(Recertification recertification) {
        return Tasks.recurring("access-recertify", new Daily(WorkingDays.LONDON, LocalTime.of(9, 30)))
                .execute((instance, context) -> recertification.ask());
    }
}
