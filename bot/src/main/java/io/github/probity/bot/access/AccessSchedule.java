package io.github.probity.bot.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When requests are looked through. */
@Configuration(proxyBeanMethods = false)
class AccessSchedule {

    @Bean
    RecurringTask<Void> expiryOfRequests(Chase chase) {
        return Tasks.recurring("request-expire", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> chase.expire());
    }

    @Bean
    RecurringTask<Void> chaseOfRequests(Chase chase) {
        return Tasks.recurring("request-chase", FixedDelay.of(Duration.ofMinutes(20)))
                .execute((instance, context) -> chase.chase());
    }
}
