package io.github.probity.bot.review;

import io.github.probity.bot.review.Proceeding.Kind;
import io.github.probity.bot.review.Proceeding.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proceedings in the database, with whom they are about and what was noted about them under seal. */
@Repository
class ProceedingTable {

    static final String SENDER = "review proceeding sender";
    static final String NOTE = "review proceeding note";

    private final JdbcClient jdbc;
    private final Vault vault;

    ProceedingTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** False if there is one of its kind about the same already. */
    boolean add(Proceeding opened, @Nullable String sender) {
        return jdbc.sql("""
                insert into review_proceeding (reference, kind, review_case, incident, sender, opened_by, opened_at)
                values (:reference, :kind, :case, :incident, :sender, :by, :at) on conflict do nothing
                """)
                        .param("reference", opened.reference())
                        .param("kind", opened.kind().code())
                        .param("case", opened.about())
                        .param("incident", opened.incident())
                        .param("sender", sender == null ? null : vault.seal(SENDER, sender))
                        .param("by", opened.opened().by())
                        .param("at", Timestamp.from(opened.opened().at()))
                        .update()
                == 1;
    }

    /** False if it was ended or taken back before. */
    boolean close(String reference, Outcome outcome, Case.Step step) {
        return jdbc.sql("""
                update review_proceeding set outcome = :outcome, closed_by = :by, closed_at = :at
                where reference = :reference and closed_at is null and withdrawn_at is null
                """)
                        .param("reference", reference)
                        .param("outcome", outcome.code())
                        .param("by", step.by())
                        .param("at", Timestamp.from(step.at()))
                        .update()
                == 1;
    }

    /** Takes back whatever there is about a case, ended or not, and gives the references. */
    List<String> withdraw(long about, Instant at) {
        return jdbc.sql("""
                update review_proceeding set withdrawn_at = :at where review_case = :case and withdrawn_at is null
                returning reference
                """)
                .param("case", about)
                .param("at", Timestamp.from(at))
                .query(String.class)
                .list();
    }

    Optional<Proceeding> find(String reference) {
        return jdbc.sql("select * from review_proceeding where reference = :reference")
                .param("reference", reference)
                .query(ProceedingTable::proceeding)
                .optional();
    }

    /** Whom it is about; empty if nobody knows. */
    Optional<String> sender(String reference) {
        return jdbc.sql("select sender from review_proceeding where reference = :reference and sender is not null")
                .param("reference", reference)
                .query(byte[].class)
                .optional()
                .map(kept -> vault.openText(SENDER, kept));
    }

    List<Proceeding> of(long about) {
        return jdbc.sql("select * from review_proceeding where review_case = :case order by opened_at, reference")
                .param("case", about)
                .query(ProceedingTable::proceeding)
                .list();
    }

    /** Of these kinds: those that go on first, and of each the newest first. */
    List<Proceeding> in(List<Kind> kinds, int most) {
        return jdbc.sql("""
                select * from review_proceeding where kind in (:kinds)
                order by coalesce(closed_at, withdrawn_at) is not null, opened_at desc, reference limit :most
                """)
                .param("kinds", kinds.stream().map(Kind::code).toList())
                .param("most", most)
                .query(ProceedingTable::proceeding)
                .list();
    }

    void note(String reference, Case.Step step, String note) {
        jdbc.sql("""
                insert into review_proceeding_note (reference, at, actor, note) values (:reference, :at, :actor, :note)
                """)
                .param("reference", reference)
                .param("at", Timestamp.from(step.at()))
                .param("actor", step.by())
                .param("note", vault.seal(NOTE, note))
                .update();
    }

    /** Oldest first. */
    List<HistoryLine> notes(String reference) {
        return jdbc.sql("select * from review_proceeding_note where reference = :reference order by id")
                .param("reference", reference)
                .query((row, n) -> new HistoryLine(
                        row.getTimestamp("at").toInstant(),
                        "proceeding.noted",
                        row.getString("actor"),
                        vault.openText(NOTE, row.getBytes("note"))))
                .list();
    }

    private static Proceeding proceeding(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Proceeding(
                row.getString("reference"),
                Kind.of(row.getString("kind")),
                row.getObject("review_case", Long.class),
                row.getString("incident"),
                new Case.Step(
                        row.getString("opened_by"),
                        row.getTimestamp("opened_at").toInstant()),
                outcome == null ? null : outcome(outcome),
                CaseRow.step(row, "closed"),
                CaseRow.instant(row, "withdrawn_at"));
    }

    private static Outcome outcome(String code) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
