package io.github.probity.bot.access.register;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.subjectaccess.Figures;
import io.github.probity.bot.subjectaccess.PublicRecords;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much there is of what. */
@Component
@Order(4)
public class RegisterFigures implements PublicRecords {

    private final JdbcClient jdbc;
    private final WorkingDays days;

    RegisterFigures(JdbcClient jdbc, WorkingDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** A bar of a picture. */
    public record Bar(String code, long count) {}

    /**
     * How it stands now.
     *
     * @param inForce entries that somebody may use
     * @param ending those of them that end within 30 days
     * @param suspended those in nobody's hands
     * @param unanswered those of which nobody has said they still need them
     * @param tasks not done
     * @param late tasks whose day is over
     */
    public record Now(long inForce, long ending, long suspended, long unanswered, long tasks, long late) {}

    public Now now() {
        LocalDate today = days.today();
        return jdbc.sql("""
                select count(*) filter (where state = 'active') as in_force,
                    count(*) filter (where until between :today and :soon) as ending,
                    count(*) filter (where state = 'suspended') as suspended,
                    count(*) filter (where state = 'active' and asked_on is not null) as unanswered,
                    (select count(*) from register_task where done_at is null) as tasks,
                    (select count(*) from register_task where done_at is null and due < :today) as late
                from register_entry where ended_at is null
                """)
                .param("today", today)
                .param("soon", today.plusDays(30))
                .query((row, number) -> new Now(
                        row.getLong("in_force"),
                        row.getLong("ending"),
                        row.getLong("suspended"),
                        row.getLong("unanswered"),
                        row.getLong("tasks"),
                        row.getLong("late")))
                .single();
    }

    /** What is in force, by kind, most first. */
    public List<Bar> byKind() {
        return bars(
                "select kind as code, count(*) from register_entry where ended_at is null group by kind order by 2 desc, 1");
    }

    /** What ends in which of the next twelve months, as {@code 2027-03}. */
    public List<Bar> byMonthOfEnd() {
        return jdbc.sql("""
                select to_char(m, 'YYYY-MM') as code, (select count(*) from register_entry where ended_at is null
                    and until >= m and until < m + interval '1 month') as count
                from generate_series(date_trunc('month', :today::date), date_trunc('month', :today::date) + interval '11 months',
                    interval '1 month') as m order by m
                """)
                .param("today", days.today())
                .query((row, number) -> new Bar(row.getString(1), row.getLong(2)))
                .list();
    }

    private List<Bar> bars(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Bar(row.getString(1), row.getLong(2)))
                .list();
    }

    @Override
    public List<Figures> figures() {
        Now now = now();
        return List.of(new Figures(
                "register",
                List.of(
                        new Figures.Row("pack.figures.register.in-force", now.inForce()),
                        new Figures.Row("pack.figures.register.ending", now.ending()),
                        new Figures.Row("pack.figures.register.suspended", now.suspended()))));
    }
}
