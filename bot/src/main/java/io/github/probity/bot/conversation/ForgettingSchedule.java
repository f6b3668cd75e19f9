package io.github.probity.bot.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.Kept.Disposed;
import io.github.probity.bot.retention.KindOfRecord;
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

    /**
     * A day, for that is what the browser's chat shows again; Teams shows its own chats, and gets ten minutes of context. A
     * row says itself when its time is over, so that the nightly job finds only what the five minutes left.
     */
    @Bean
    Kept exchangesKept(Memory memory) {
        return Kept.of(
                KindOfRecord.technical("exchanges", Duration.ofDays(1), "exchange"),
                batch -> Disposed.unnamed(memory.forgetWhatIsDue()));
    }
}
