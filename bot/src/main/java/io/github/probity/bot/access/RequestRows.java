package io.github.probity.bot.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads requests with their seats and decisions, in three questions however many they are. */
final class RequestRows {

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of<T>(long request, T part) {}

    List<Request> find(String which, Object value) {
        List<Request> bare = jdbc.sql("select * from access_request " + which)
                .param("value", value)
                .query(RequestRows::bare)
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        List<Long> ids = bare.stream().map(Request::id).toList();
        Map<Long, List<Seat>> seats = parts("access_seat", "seated_at, person", ids, RequestRows::seat);
        Map<Long, List<Decision>> decisions = parts("access_decision", "id", ids, RequestRows::decision);
        return bare.stream()
                .map(one -> whole(
                        one, decisions.getOrDefault(one.id(), List.of()), seats.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private <T> Map<Long, List<T>> parts(
            String table, String order, List<Long> ids, org.springframework.jdbc.core.RowMapper<T> part) {
        return jdbc
                .sql("select * from " + table + " where request in (:ids) order by " + order)
                .param("ids", ids)
                .query((row, number) -> new Of<>(row.getLong("request"), part.mapRow(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::request, Collectors.mapping(Of::part, Collectors.toList())));
    }

    private static Request whole(Request bare, List<Decision> decisions, List<Seat> seats) {
        return new Request(
                bare.id(),
                bare.version(),
                bare.kind(),
                bare.requester(),
                bare.restricted(),
                bare.state(),
                bare.stage(),
                bare.chased(),
                bare.sentAt(),
                bare.stageSince(),
                bare.expires(),
                bare.endedAt(),
                decisions,
                seats);
    }

    private static Request bare(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("kind"),
                row.getString("requester"),
                row.getBoolean("restricted"),
                State.of(row.getString("state")),
                stage(row),
                row.getInt("chased"),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("step_since").toInstant(),
                row.getObject("expires", LocalDate.class),
                RequestTable.instant(row.getTimestamp("ended_at")),
                List.of(),
                List.of());
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(stage(row), row.getString("person"), Seat.How.of(row.getString("how")));
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                stage(row),
                row.getString("person"),
                row.getString("instead_of"),
                row.getBoolean("agreed"),
                row.getTimestamp("at").toInstant());
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return new Stage(row.getInt("round"), row.getInt("step"));
    }
}
