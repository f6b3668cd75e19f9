package io.github.probity.bot.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.running.RunningProbity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody can add a table, or a kind of record, without saying how long it is kept and why. */
class EveryTableTest {

    private final RunningProbity probity = RunningProbity.get();
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final Schedule schedule = probity.bean(Schedule.class);

    @Test
    void everyTableIsOfAKindOrGoesWithOneThatIs() {
        Set<String> governed = schedule.lines().stream()
                .flatMap(line -> line.kind().tables().stream())
                .collect(Collectors.toSet());
        List<String> tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();

        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(governed.contains(table) || goesWith(table, governed))
                        .as("%s is of a kind of record, or is deleted with the row of one", table)
                        .isTrue());
        assertThat(tables).containsAll(governed);
    }

    private boolean goesWith(String table, Set<String> governed) {
        return jdbc
                .sql("select confrelid::regclass::text from pg_constraint where contype = 'f' and confdeltype = 'c'"
                        + " and conrelid = ?::regclass")
                .param(table)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(governed::contains);
    }

    @Test
    void whateverBelongsToACaseGoesWithIt() {
        assertThat(jdbc.sql("select conrelid::regclass::text from pg_constraint"
                                + " where contype = 'f' and confrelid = 'review_case'::regclass and confdeltype <> 'c'"
                                // A referral is a record of its own, and outlives the case.
                                + " and conrelid <> 'review_proceeding'::regclass")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void everyKindSaysInBothLanguagesWhatItIsAndWhyItsPeriodIsAsLongAsItIs() {
        MessageSource messages = probity.bean(MessageSource.class);
        for (Locale language : Arrays.asList(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
            assertThat(schedule.lines()).allSatisfy(line -> {
                String key = "retention.kind." + line.kind().name();
                assertThat(messages.getMessage(key, null, language)).isNotBlank();
                assertThat(messages.getMessage(key + ".why", null, language)).isNotBlank();
            });
        }
    }
}
