package io.github.probity.bot.accuracy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SamplingSettings.class)
class AccuracyConfiguration {

    @Bean
    RecurringTask<Void> forgetSamples(SampleForgetting forgetting) {
        return Tasks.recurring("accuracy-forget", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> forgetting.forgetWhatIsDue());
    }
}
