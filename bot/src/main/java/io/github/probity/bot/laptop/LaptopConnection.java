package io.github.probity.bot.laptop;

import io.github.probity.bot.serve.Serve;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Points the application at the laptop's database. */
@Configuration(proxyBeanMethods = false)
@Profile(Serve.LAPTOP)
class LaptopConnection {

    @Bean
    JdbcConnectionDetails laptopConnectionDetails(LaptopDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return LaptopDatabase.USER;
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }
}
