package io.github.probity.bot.review;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.laptop.LaptopDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;

/** What rotation needs of Probity, and no more: no server, no jobs, no bot. Named by the command, and found by nobody else. */
@EnableTransactionManagement
@Import(Audit.class)
final class RotationParts {

    @Bean
    static DataSource dataSource(ObjectProvider<LaptopDatabase> laptop, Environment settings) {
        LaptopDatabase own = laptop.getIfAvailable();
        if (own != null) {
            return new DriverManagerDataSource(own.url());
        }
        DriverManagerDataSource source = new DriverManagerDataSource(settings.getProperty("probity.db.url", ""));
        String username = settings.getProperty("probity.db.username", "");
        if (!username.isBlank()) {
            source.setUsername(username);
            source.setPassword(settings.getProperty("probity.db.password", ""));
        }
        return source;
    }

    @Bean
    static PlatformTransactionManager transactions(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    static JdbcClient jdbc(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    static JsonMapper json() {
        return JsonMapper.builder().build();
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    static Vault vault(Environment settings) {
        return ReviewConfiguration.vaultOf(settings);
    }

    @Bean
    static Rotation rotation(JdbcClient jdbc, Vault vault, Audit audit, PlatformTransactionManager transactions) {
        return new Rotation(jdbc, vault, audit, transactions);
    }
}
