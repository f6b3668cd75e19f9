package io.github.probity.bot.policies;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Support.class)
@EnableScheduling
class PoliciesConfiguration {

    @Bean
    RecurringTask<Void> deleteOldQuestions(AskedQuestions questions) {
        return Tasks.recurring("policies-delete-old-questions", new Daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> questions.deleteWhatIsDue());
    }
}
