package io.github.probity.bot.screening;

import io.github.probity.nlp.screening.Category;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often what was found, and what it led to or in a dry run would have. Numbers alone. */
@Component
public class Tally {

    private final JdbcClient jdbc;
    private final Clock clock;

    Tally(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Messages with a finding of a kind.
     *
     * @param dry whether it was a dry run, so that nothing but this number came of them
     */
    public record Line(Category category, Power power, boolean dry, long times) {}

    void add(Category category, Power power, boolean dry) {
        jdbc.sql("""
                insert into screening_tally (day, category, power, dry, times) values (:day, :category, :power, :dry, 1)
                on conflict (day, category, power, dry) do update set times = screening_tally.times + 1
                """)
                .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("category", category.name())
                .param("power", power.name())
                .param("dry", dry)
                .update();
    }

    /** What was found from a day on. */
    public List<Line> since(LocalDate day) {
        return jdbc.sql("""
                select category, power, dry, sum(times) as times from screening_tally where day >= :day
                group by category, power, dry order by category, power, dry
                """)
                .param("day", day)
                .query((row, number) -> new Line(
                        Category.valueOf(row.getString("category")),
                        Power.valueOf(row.getString("power")),
                        row.getBoolean("dry"),
                        row.getLong("times")))
                .list();
    }
}
