package io.github.probity.bot.screening.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.running.RunningProbity;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What arrives at once, in a table of this test's own that stands before the one of the running Probity. */
class ArrivalsTest {

    private final Connection connection = connection();
    private final JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    private final Arrivals arrivals = new Arrivals(new PostTable(jdbc, Clock.systemUTC()));

    @BeforeEach
    void standBefore() {
        jdbc.sql("create temporary table screening_post (like screening_post including all)")
                .update();
    }

    @AfterEach
    void close() throws SQLException {
        arrivals.close();
        jdbc.sql("drop table pg_temp.screening_post").update();
        connection.close();
    }

    @Test
    void eachIsWrittenOnceHoweverManyComeTogether() throws Exception {
        List<String> bodies = IntStream.range(0, 300).mapToObj(n -> "body " + n).toList();
        ExecutorService clients = Executors.newFixedThreadPool(40);
        List<Future<?>> posts = bodies.stream()
                .<Future<?>>map(body -> clients.submit(() -> arrivals.write(bytes(body))))
                .toList();
        for (Future<?> post : posts) {
            post.get();
        }
        clients.shutdown();

        assertThat(jdbc.sql("select convert_from(body, 'UTF8') from screening_post")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(bodies);
    }

    @Test
    void whoeverPostsIsToldThatItWasNotWrittenAndTheNextOneIs() {
        jdbc.sql("alter table screening_post rename column body to other").update();
        assertThatThrownBy(() -> arrivals.write(bytes("lost"))).isInstanceOf(IllegalStateException.class);

        jdbc.sql("alter table screening_post rename column other to body").update();
        arrivals.write(bytes("kept"));
        assertThat(jdbc.sql("select count(*) from screening_post")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void nothingIsTakenInOnceItIsClosed() {
        arrivals.close();

        assertThatThrownBy(() -> arrivals.write(bytes("late"))).isInstanceOf(RejectedExecutionException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Connection connection() {
        try {
            return RunningProbity.get().bean(DataSource.class).getConnection();
        } catch (SQLException noDatabase) {
            throw new IllegalStateException(noDatabase);
        }
    }
}
