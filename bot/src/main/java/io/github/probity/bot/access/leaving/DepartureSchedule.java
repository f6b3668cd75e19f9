package io.github.probity.bot.access.leaving;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the directory as often as it is read anew, for access has to end at once when somebody leaves. */
@Configuration(proxyBeanMethods = false)
class DepartureSchedule {

    @Bean
    RecurringTask<Void> departuresFromTheDirectory(Departures departures) {
        return Tasks.recurring("access-departures", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((instance, context) -> departures.compare());
    }
}
