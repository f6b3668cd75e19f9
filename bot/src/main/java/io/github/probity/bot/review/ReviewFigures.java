package io.github.probity.bot.review;

import io.github.probity.bot.subjectaccess.Figures;
import io.github.probity.bot.subjectaccess.Figures.Row;
import io.github.probity.bot.subjectaccess.PublicRecords;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases there are, and of what kind; never whose. People at risk are not counted. */
@Component
@Order(1)
class ReviewFigures implements PublicRecords {

    private final JdbcClient jdbc;

    ReviewFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figures> figures() {
        return List.of(
                count("cases-by-year", "", """
                        select extract(year from opened_at)::text as label, count(*) from review_case where route = 'review'
                        group by 1 order by 1
                        """),
                count("cases-by-state", "cases.state.", """
                        select state as label, count(*) from review_case where route = 'review' group by 1 order by 1
                        """),
                count("cases-by-category", "cases.category.", """
                        select category as label, count(*) from review_case, unnest(categories) as category
                        where route = 'review' group by 1 order by 1
                        """),
                count("cases-by-time", "pack.figures.time.", """
                        select case when decided_at < opened_at + interval '7 days' then 'week'
                            when decided_at < opened_at + interval '28 days' then 'month' else 'longer' end as label, count(*)
                        from review_case where route = 'review' and decided_at is not null group by 1 order by min(decided_at - opened_at)
                        """),
                count(
                        "incidents",
                        "pack.incident.",
                        "select kind as label, count(*) from review_incident group by 1 order by 1"));
    }

    /** @param code of the messages of the labels, but for their last part */
    private Figures count(String name, String code, String sql) {
        return new Figures(
                name,
                jdbc.sql(sql)
                        .query((row, n) -> new Row(code + row.getString("label"), row.getLong("count")))
                        .list());
    }
}
