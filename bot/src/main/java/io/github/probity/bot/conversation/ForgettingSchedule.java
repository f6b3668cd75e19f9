package io.github.probity.bot.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has exchanges deleted within five minutes of the end of their time. Until then nothing reads them any more. */
@Configuration(proxyBeanMethods = false)
class ForgettingSchedule {

    @Bean
    RecurringTask<Void> forgetExchanges(Memory memory) {
        return Tasks.recurring("conversation-forget", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> memory.forgetWhatIsDue());
    }
}
