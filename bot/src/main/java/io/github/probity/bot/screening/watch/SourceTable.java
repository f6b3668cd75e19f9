package io.github.probity.bot.screening.watch;

import io.github.probity.graph.message.ExportSource;
import io.github.probity.graph.message.HighWaterMarks;
import io.github.probity.graph.message.Swept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to when each source was exported, and how that went the last time. */
@Component
class SourceTable implements HighWaterMarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    SourceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> of(ExportSource source) {
        return jdbc.sql("select reached_at from screening_source where name = :name and reached_at is not null")
                .param("name", source.name())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Override
    public void reached(ExportSource source, Instant upTo) {
        jdbc.sql("""
                insert into screening_source (name, reached_at) values (:name, :upTo)
                on conflict (name) do update set reached_at = greatest(screening_source.reached_at, :upTo)
                """)
                .param("name", source.name())
                .param("upTo", Timestamp.from(upTo))
                .update();
    }

    /** Writes down how a sweep went; {@code found} messages had not been told of. */
    void note(Swept swept, int found) {
        jdbc.sql("""
                insert into screening_source (name, swept_at, found, unreadable, trouble, needs_somebody)
                values (:name, :now, :found, :unreadable, :trouble, :somebody)
                on conflict (name) do update set swept_at = :now, found = screening_source.found + :found,
                    unreadable = screening_source.unreadable + :unreadable, trouble = :trouble, needs_somebody = :somebody
                """)
                .param("name", swept.source().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("found", found)
                .param("unreadable", swept.unreadable())
                .param("trouble", swept.trouble().orElse(null))
                .param("somebody", swept.needsSomebody())
                .update();
    }

    List<Source> all() {
        return jdbc.sql("select * from screening_source order by trouble is null, name")
                .query(SourceTable::source)
                .list();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getString("name"),
                instant(row.getTimestamp("reached_at")),
                instant(row.getTimestamp("swept_at")),
                row.getLong("found"),
                row.getLong("unreadable"),
                row.getString("trouble"),
                row.getBoolean("needs_somebody"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
