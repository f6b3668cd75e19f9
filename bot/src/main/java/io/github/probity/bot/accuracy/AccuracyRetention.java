package io.github.probity.bot.accuracy;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.Kept.Disposed;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the figures of accuracy are kept. */
@Configuration(proxyBeanMethods = false)
class AccuracyRetention {

    /** A little more than a year, so that a month can be held against the same one of the year before. */
    @Bean
    Kept samplesKept(JdbcClient jdbc) {
        KindOfRecord kind = KindOfRecord.settled(
                "samples", "P400D", Duration.ZERO, "accuracy_sample", "accuracy_day", "accuracy_passed");
        return Kept.of(kind, batch -> {
            Date before = Date.valueOf(LocalDate.ofInstant(batch.before(), ZoneOffset.UTC));
            int gone = jdbc.sql("""
                    delete from accuracy_sample where id in (
                        select id from accuracy_sample where day < :before order by id limit :most for update skip locked)
                    """)
                    .param("before", before)
                    .param("most", batch.most())
                    .update();
            if (gone < batch.most()) {
                jdbc.sql("delete from accuracy_day where day < :before")
                        .param("before", before)
                        .update();
                jdbc.sql("delete from accuracy_passed where day < :before")
                        .param("before", before)
                        .update();
            }
            return Disposed.unnamed(gone);
        });
    }
}
