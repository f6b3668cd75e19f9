package io.github.probity.bot.acknowledgement;

import io.github.probity.bot.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds and the register in the database. */
@Repository
class RoundTable {

    private static final String ROUNDS = """
            select r.*, count(a.person) as asked, count(a.acknowledged_at) as acknowledged
            from acknowledgement_round r left join acknowledgement a on a.round = r.id
            """;

    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if a round for the version is open already. */
    Optional<Long> open(long version, LocalDate due, String by, Instant at) {
        return jdbc.sql("""
                insert into acknowledgement_round (version, due, started_by, started_at) values (:version, :due, :by, :at)
                on conflict do nothing returning id
                """)
                .param("version", version)
                .param("due", due)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    Optional<Round> openFor(long version) {
        return jdbc.sql(ROUNDS + "where r.version = :version and r.closed_at is null group by r.id")
                .param("version", version)
                .query(RoundTable::round)
                .optional();
    }

    Optional<Round> find(long id) {
        return jdbc.sql(ROUNDS + "where r.id = :id group by r.id")
                .param("id", id)
                .query(RoundTable::round)
                .optional();
    }

    /** Newest first. */
    List<Round> all() {
        return jdbc.sql(ROUNDS + "group by r.id order by r.id desc")
                .query(RoundTable::round)
                .list();
    }

    /** False if the person is in the round already. */
    boolean ask(long round, Person person, Instant at) {
        return jdbc.sql("""
                insert into acknowledgement (round, person, name, department, asked_at)
                values (:round, :person, :name, :department, :at) on conflict do nothing
                """)
                        .param("round", round)
                        .param("person", person.id())
                        .param("name", person.name())
                        .param("department", person.department())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** False, and nothing is changed, if the person was not asked, has said so before, or the round is closed. */
    boolean acknowledge(long round, String person, String channel, Instant at) {
        return jdbc.sql("""
                update acknowledgement a set acknowledged_at = :at, channel = :channel from acknowledgement_round r
                where r.id = a.round and r.closed_at is null and a.round = :round and a.person = :person
                    and a.acknowledged_at is null
                """)
                        .param("at", Timestamp.from(at))
                        .param("channel", channel)
                        .param("round", round)
                        .param("person", person)
                        .update()
                == 1;
    }

    boolean close(long round, Instant at) {
        return jdbc.sql("update acknowledgement_round set closed_at = :at where id = :id and closed_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", round)
                        .update()
                == 1;
    }

    /** False if the person has been reminded since then, has acknowledged, or was not asked. */
    boolean remind(long round, String person, Instant notSince, Instant at) {
        return jdbc.sql("""
                update acknowledgement set reminded_at = :at
                where round = :round and person = :person and acknowledged_at is null
                    and (reminded_at is null or reminded_at < :since)
                """)
                        .param("at", Timestamp.from(at))
                        .param("round", round)
                        .param("person", person)
                        .param("since", Timestamp.from(notSince))
                        .update()
                == 1;
    }

    /** By department and name. */
    List<Entry> entries(long round) {
        return jdbc.sql("select * from acknowledgement where round = :round order by department, name, person")
                .param("round", round)
                .query(RoundTable::entry)
                .list();
    }

    /** Of a person in all rounds, newest round first. */
    List<Entry> entriesOf(String person) {
        return jdbc.sql("select * from acknowledgement where person = :person order by round desc")
                .param("person", person)
                .query(RoundTable::entry)
                .list();
    }

    /** Of these people in rounds that are open, newest round first. */
    List<Entry> openEntries(Collection<String> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select a.* from acknowledgement a join acknowledgement_round r on r.id = a.round
                where r.closed_at is null and a.person in (:people) order by r.id desc, a.department, a.name, a.person
                """).param("people", people).query(RoundTable::entry).list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getLong("id"),
                row.getLong("version"),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "closed_at"),
                row.getInt("asked"),
                row.getInt("acknowledged"));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("round"),
                row.getString("person"),
                row.getString("name"),
                row.getString("department"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row, "acknowledged_at"),
                row.getString("channel"),
                instant(row, "reminded_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
