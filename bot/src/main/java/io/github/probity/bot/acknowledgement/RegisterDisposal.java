package io.github.probity.bot.acknowledgement;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets go of the register, line by line and then round by round. The period is six years, because a claim in contract can be
 * brought for so long (Limitation Act 1980, section 5) and the register shows who had been told the rules; it counts from
 * the close of the round, or from its last day when nobody closed it.
 */
@Component
class RegisterDisposal implements Kept {

    private static final KindOfRecord KIND =
            KindOfRecord.settled("acknowledgements", "P6Y", Duration.ZERO, "acknowledgement", "acknowledgement_round");
    private static final String ENDED = "coalesce(r.closed_at, r.due + 1) < :before";

    private final JdbcClient jdbc;

    RegisterDisposal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Disposed dispose(Batch batch) {
        int lines = lines(batch);
        List<String> rounds = lines < batch.most() ? rounds(batch) : List.of();
        return new Disposed(rounds, lines + rounds.size());
    }

    /** Only a round without a line goes, so that one stays for as long as a hold keeps somebody's line in it. */
    private List<String> rounds(Batch batch) {
        return jdbc.sql("delete from acknowledgement_round where id in (select r.id from acknowledgement_round r where "
                        + ENDED
                        + " and not exists (select from acknowledgement a where a.round = r.id)"
                        + " order by r.id limit :most for update skip locked) returning 'acknowledgement-round/' || id")
                .param("before", Timestamp.from(batch.before()))
                .param("most", batch.most())
                .query(String.class)
                .list();
    }

    private int lines(Batch batch) {
        return jdbc.sql("delete from acknowledgement where (round, person) in (select a.round, a.person"
                        + " from acknowledgement a join acknowledgement_round r on r.id = a.round where " + ENDED
                        + " and a.person <> all (string_to_array(:held, ','))"
                        + " order by a.round, a.person limit :most for update of a skip locked)")
                .param("before", Timestamp.from(batch.before()))
                .param("held", String.join(",", batch.held().among(this::people)))
                .param("most", batch.most())
                .update();
    }

    private Stream<String> people() {
        List<String> people = jdbc.sql("select distinct person from acknowledgement")
                .query(String.class)
                .list();
        return people.stream();
    }
}
