package io.github.probity.bot.accuracy;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many messages led to no finding, and which of them were chosen. */
@Repository
class ChoiceTable {

    private static final int SHARDS = 32;

    private final JdbcClient jdbc;

    ChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a message. @param spread any number that differs between messages */
    void count(LocalDate day, Stratum stratum, int spread) {
        jdbc.sql("""
                insert into accuracy_passed as p (day, stratum, shard, messages) values (:day, :stratum, :shard, 1)
                on conflict (day, stratum, shard) do update set messages = p.messages + 1
                """)
                .param("day", Date.valueOf(day))
                .param("stratum", stratum.code())
                .param("shard", Math.floorMod(spread, SHARDS))
                .update();
    }

    /** Makes whoever else chooses on that day wait until the transaction ends, and gives the day's threshold. */
    double lockDay(LocalDate day) {
        jdbc.sql("insert into accuracy_day (day) values (:day) on conflict do nothing")
                .param("day", Date.valueOf(day))
                .update();
        return jdbc.sql("select threshold from accuracy_day where day = :day for update")
                .param("day", Date.valueOf(day))
                .query(Double.class)
                .single();
    }

    /** False if the message was chosen before. */
    boolean add(Samples.Draw draw, String message, byte[] sealed) {
        return jdbc.sql("""
                insert into accuracy_sample (day, stratum, rate, priority, message, sealed)
                values (:day, :stratum, :rate, :priority, :message, :sealed) on conflict (message) do nothing
                """)
                        .param("day", Date.valueOf(draw.day()))
                        .param("stratum", draw.stratum().code())
                        .param("rate", draw.rate())
                        .param("priority", draw.priority())
                        .param("message", message)
                        .param("sealed", sealed)
                        .update()
                == 1;
    }

    int chosenOn(LocalDate day) {
        return jdbc.sql("select count(*) from accuracy_sample where day = :day")
                .param("day", Date.valueOf(day))
                .query(Integer.class)
                .single();
    }

    /** Lets the one of the highest priority go, which is the day's threshold from now on. */
    void dropLast(LocalDate day) {
        jdbc.sql("""
                with gone as (
                    delete from accuracy_sample where id =
                        (select id from accuracy_sample where day = :day order by priority desc, id desc limit 1)
                    returning priority)
                update accuracy_day set threshold = (select priority from gone) where day = :day
                """).param("day", Date.valueOf(day)).update();
    }
}
