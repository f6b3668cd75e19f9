package io.github.probity.bot.screening;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.Kept.Batch;
import io.github.probity.bot.retention.Kept.Disposed;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long screening keeps what it needs to work. Nothing of it holds words that can be read. */
@Configuration(proxyBeanMethods = false)
class ScreeningRetention {

    /** A month: a post is gone when it was read; one that could not be read waits so long for somebody who tries again. */
    @Bean
    Kept postsKept(JdbcClient jdbc) {
        return technical("screening-posts", Duration.ofDays(30), "screening_post", "id", "received_at", jdbc);
    }

    /** For as long as a message may come again; see {@link ScreeningSettings#remember}. */
    @Bean
    Kept seenMessagesKept(JdbcClient jdbc, ScreeningSettings settings) {
        return technical("screening-seen", settings.remember(), "screening_seen", "message", "seen_at", jdbc);
    }

    /** A quarter: whoever was not swept for so long is watched no more. */
    @Bean
    Kept sourcesKept(JdbcClient jdbc) {
        return technical("screening-sources", Duration.ofDays(90), "screening_source", "name", "swept_at", jdbc);
    }

    private static Kept technical(
            String name, Duration longest, String table, String key, String since, JdbcClient jdbc) {
        String sql = "delete from %1$s where %2$s in (select %2$s from %1$s where %3$s < :before limit :most)"
                .formatted(table, key, since);
        return Kept.of(KindOfRecord.technical(name, longest, table), batch -> delete(sql, batch, jdbc));
    }

    private static Disposed delete(String sql, Batch batch, JdbcClient jdbc) {
        return Disposed.unnamed(jdbc.sql(sql)
                .param("before", Timestamp.from(batch.before()))
                .param("most", batch.most())
                .update());
    }

    /** Whom to watch and what may follow is in force until somebody decides otherwise; how often what was found is a number. */
    @Bean
    KindOfRecord screeningDecisions() {
        return KindOfRecord.forGood("screening-decisions", "screening_scope", "screening_power", "screening_tally");
    }

    /** What Graph was asked for and with which certificate, replaced or deleted as that changes. */
    @Bean
    KindOfRecord watching() {
        return KindOfRecord.forGood(
                "watching",
                "screening_subscription",
                "screening_certificate",
                "screening_trouble",
                "screening_refusal");
    }
}
