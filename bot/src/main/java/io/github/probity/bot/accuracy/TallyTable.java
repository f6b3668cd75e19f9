package io.github.probity.bot.accuracy;

import io.github.probity.bot.accuracy.StratumTally.Weighed;
import io.github.probity.nlp.screening.Category;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums up the samples, and what they are samples of. */
@Repository
class TallyTable {

    private final JdbcClient jdbc;

    TallyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the days from one on and before another, in the order of the pages. */
    List<StratumTally> between(LocalDate from, LocalDate to) {
        Map<String, Long> passed = passed(from, to);
        Map<String, List<@Nullable Weighed>> samples = samples(from, to);
        return Stratum.ALL.stream()
                .map(stratum -> tally(
                        stratum,
                        passed.getOrDefault(stratum.code(), 0L),
                        samples.getOrDefault(stratum.code(), List.of())))
                .toList();
    }

    private static StratumTally tally(Stratum stratum, long passed, List<@Nullable Weighed> samples) {
        List<Weighed> answers = new ArrayList<>();
        for (Weighed sample : samples) {
            if (sample != null) {
                answers.add(sample);
            }
        }
        return new StratumTally(stratum, passed, answers, samples.size() - answers.size());
    }

    private Map<String, Long> passed(LocalDate from, LocalDate to) {
        Map<String, Long> passed = new HashMap<>();
        jdbc.sql("""
                select stratum, sum(messages) as messages from accuracy_passed where day >= :from and day < :to group by stratum
                """)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(row -> {
                    passed.put(row.getString("stratum"), row.getLong("messages"));
                });
        return passed;
    }

    /** A sample that nobody has answered is null. */
    private Map<String, List<@Nullable Weighed>> samples(LocalDate from, LocalDate to) {
        Map<String, List<@Nullable Weighed>> samples = new HashMap<>();
        jdbc.sql("""
                select s.stratum, s.answer, s.category, 1 / (s.rate * d.threshold) as weight
                from accuracy_sample s join accuracy_day d on d.day = s.day where s.day >= :from and s.day < :to
                """)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(row -> {
                    samples.computeIfAbsent(row.getString("stratum"), stratum -> new ArrayList<>())
                            .add(weighed(row));
                });
        return samples;
    }

    private static @Nullable Weighed weighed(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        String category = row.getString("category");
        return answer == null
                ? null
                : new Weighed(
                        new Answer(
                                Answer.Verdict.valueOf(answer.toUpperCase(Locale.ROOT)),
                                category == null
                                        ? null
                                        : Category.valueOf(category.toUpperCase(Locale.ROOT)
                                                .replace('-', '_'))),
                        row.getDouble("weight"));
    }
}
