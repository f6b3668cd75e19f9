package io.github.probity.bot.screening.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Graph does not let Probity do, for as long as it does not. */
@Component
public class Troubles {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** What this process has noted or found in the table, so that going well costs no look into it. */
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    Troubles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        all().forEach(trouble -> noted.add(trouble.resource()));
    }

    /**
     * Something that does not work.
     *
     * @param resource what it is about, as Graph names it
     * @param needsSomebody false if it may pass by itself
     * @param sentence what happened and what to do
     */
    public record Trouble(String resource, boolean needsSomebody, String sentence, Instant since) {}

    public void note(String resource, boolean needsSomebody, String sentence) {
        noted.add(resource);
        jdbc.sql("""
                insert into screening_trouble (resource, sentence, needs_somebody, since)
                values (:resource, :sentence, :somebody, :now)
                on conflict (resource) do update set sentence = :sentence, needs_somebody = :somebody
                """)
                .param("resource", resource)
                .param("sentence", sentence)
                .param("somebody", needsSomebody)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void clear(String resource) {
        if (noted.remove(resource)) {
            jdbc.sql("delete from screening_trouble where resource = :resource")
                    .param("resource", resource)
                    .update();
        }
    }

    /** What does not work now, what needs somebody first. */
    public final List<Trouble> all() {
        return jdbc.sql("select * from screening_trouble order by needs_somebody desc, since")
                .query((row, number) -> new Trouble(
                        row.getString("resource"),
                        row.getBoolean("needs_somebody"),
                        row.getString("sentence"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }
}
