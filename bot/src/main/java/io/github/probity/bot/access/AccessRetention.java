package io.github.probity.bot.access;

import io.github.probity.bot.retention.EndedRecords;
import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long is kept what was asked for, two years from its end: whoever was granted something stands in the register, which is
 * kept longer, and whoever was refused has long had their time to ask again. And who decides: the organisation's list for as
 * long as it stands, delegations for a year after their end.
 */
@Configuration(proxyBeanMethods = false)
class AccessRetention {

    @Bean
    Kept requestsKept(JdbcClient jdbc) {
        return new EndedRecords(
                KindOfRecord.settled("access-requests", "P2Y", Duration.ZERO, "access_request"),
                jdbc,
                "access_request",
                "requester",
                "request");
    }

    @Bean
    Kept officesKept() {
        return Kept.of(KindOfRecord.forGood("offices", "access_office"), batch -> Kept.Disposed.unnamed(0));
    }

    @Bean
    Kept delegationsKept(JdbcClient jdbc) {
        return Kept.of(KindOfRecord.settled("delegations", "P1Y", Duration.ZERO, "access_delegation"), batch -> {
            LocalDate before = batch.before().atZone(ZoneOffset.UTC).toLocalDate();
            return Kept.Disposed.of(
                    jdbc.sql("delete from access_delegation where id in (select id from access_delegation"
                                    + " where ends < :before order by id limit :most for update skip locked)"
                                    + " returning 'delegation/' || id")
                            .param("before", before)
                            .param("most", batch.most())
                            .query(String.class)
                            .list());
        });
    }
}
