package io.github.probity.bot.access.register;

import io.github.probity.bot.retention.EndedRecords;
import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long entries are kept: six years from their end, as other records that show who was allowed what, for a claim can be
 * brought for so long (Limitation Act 1980, section 5).
 */
@Configuration(proxyBeanMethods = false)
class RegisterRetention {

    @Bean
    Kept entriesKept(JdbcClient jdbc) {
        return new EndedRecords(
                KindOfRecord.settled("access-register", "P6Y", Duration.ZERO, "register_entry"),
                jdbc,
                "register_entry",
                "person",
                "entry");
    }
}
