package io.github.probity.bot.retention;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records of one table, each of one person, that have an {@code id} and the time {@code ended_at}.
 *
 * @param person the column that has the directory's identifier of whose the record is
 * @param called what the log of disposals calls one, before its number
 */
public record EndedRecords(KindOfRecord kind, JdbcClient jdbc, String table, String person, String called)
        implements Kept {

    @Override
    public Disposed dispose(Batch batch) {
        return Disposed.of(jdbc.sql("""
                        delete from %1$s where id in (select id from %1$s
                            where ended_at < :before and %2$s <> all (string_to_array(:held, ','))
                            order by id limit :most for update skip locked)
                        returning '%3$s/' || id
                        """.formatted(table, person, called))
                .param("before", Timestamp.from(batch.before()))
                .param("held", String.join(",", batch.held().among(this::people)))
                .param("most", batch.most())
                .query(String.class)
                .list());
    }

    private Stream<String> people() {
        List<String> people = jdbc.sql("select distinct %s from %s".formatted(person, table))
                .query(String.class)
                .list();
        return people.stream();
    }
}
