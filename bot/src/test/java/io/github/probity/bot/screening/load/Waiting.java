package io.github.probity.bot.screening.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What waits in the database of the Probity that is looked at, seen and prepared from outside. */
record Waiting(String jdbcUrl) {

    long count(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until everything that was posted has been read. */
    void isOver() throws SQLException {
        while (count("select count(*) from screening_post") > 0) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** Puts posts where accepted ones lie, due only when {@link #begin} says so. */
    void add(List<String> bodies) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(
                    "insert into screening_post (body, received_at, due_at) values (?, now(), now() + interval '1 day')")) {
                for (String body : bodies) {
                    insert.setBytes(1, body.getBytes(StandardCharsets.UTF_8));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    void begin() throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
            connection.createStatement().executeUpdate("update screening_post set received_at = now(), due_at = now()");
        }
    }

    /** When cases were opened, in milliseconds since 1970, the earliest first. */
    List<Long> casesSince(long time) throws SQLException {
        List<Long> opened = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                var query = connection.prepareStatement(
                        "select opened_at from review_case where opened_at >= ? order by opened_at")) {
            query.setTimestamp(1, new Timestamp(time));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                opened.add(rows.getTimestamp(1).getTime());
            }
        }
        return opened;
    }
}
