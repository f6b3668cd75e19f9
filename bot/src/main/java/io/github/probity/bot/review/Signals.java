package io.github.probity.bot.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps, next to what is sealed, the little of a case that may be counted: which detectors fired, and the department. */
@Component
class Signals {

    private final JdbcClient jdbc;
    private final Departments departments;

    Signals(JdbcClient jdbc, Departments departments) {
        this.jdbc = jdbc;
        this.departments = departments;
    }

    /** Takes the place of what was kept for an older version of the message. */
    void keep(long id, Matter matter) {
        jdbc.sql("update review_case set department = coalesce(department, :department) where id = :id")
                .param("department", departments.of(matter.sender()).orElse(null))
                .param("id", id)
                .update();
        jdbc.sql("delete from review_signal where review_case = :id")
                .param("id", id)
                .update();
        List<Evidence.Fired> fired = matter.evidence().fired();
        for (int place = 0; place < fired.size(); place++) {
            add(id, place, fired.get(place));
        }
    }

    private void add(long id, int place, Evidence.Fired one) {
        jdbc.sql("""
                insert into review_signal (review_case, place, category, ground, rule, confidence)
                values (:id, :place, :category, :ground, :rule, :confidence)
                """)
                .param("id", id)
                .param("place", place)
                .param("category", one.category())
                .param("ground", one.ground())
                .param("rule", one.rule())
                .param("confidence", one.confidence())
                .update();
    }
}
