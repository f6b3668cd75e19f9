package io.github.probity.bot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who reported what, apart from the cases. */
@Repository
class ReportTable {

    private final JdbcClient jdbc;

    ReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param said digest of the report's key */
    void add(Receipt receipt, String said, long opened, Pseudonym reporter, byte[] sealed) {
        jdbc.sql("""
                insert into review_report (reference, said, review_case, reporter, sealed, at)
                values (:reference, :said, :case, :reporter, :sealed, :at)
                """)
                .param("reference", receipt.reference())
                .param("said", said)
                .param("case", opened)
                .param("reporter", reporter.digest())
                .param("sealed", sealed)
                .param("at", Timestamp.from(receipt.at()))
                .update();
    }

    Optional<Receipt> said(String said) {
        return jdbc.sql("select * from review_report where said = :said")
                .param("said", said)
                .query(ReportTable::receipt)
                .optional();
    }

    boolean isOf(String said, String words) {
        return jdbc.sql("""
                select exists (select 1 from review_report r join review_case c on c.id = r.review_case
                    where r.said = :said and c.words = :words)
                """)
                .param("said", said)
                .param("words", words)
                .query(Boolean.class)
                .single();
    }

    boolean isBy(long opened, Pseudonym person) {
        return jdbc.sql("select exists (select 1 from review_report where review_case = :case and reporter = :person)")
                .param("case", opened)
                .param("person", person.digest())
                .query(Boolean.class)
                .single();
    }

    /** Who reported a case, under seal, oldest first. */
    List<byte[]> sealedReporters(long opened) {
        return jdbc.sql("select sealed from review_report where review_case = :case order by at")
                .param("case", opened)
                .query(byte[].class)
                .list();
    }

    /** Newest first. */
    List<Receipt> of(Pseudonym reporter) {
        return jdbc.sql("select * from review_report where reporter = :reporter order by at desc")
                .param("reporter", reporter.digest())
                .query(ReportTable::receipt)
                .list();
    }

    /** The case that a report belongs to; the two are disposed of together. */
    long caseOf(Receipt receipt) {
        return jdbc.sql("select review_case from review_report where reference = :reference")
                .param("reference", receipt.reference())
                .query(Long.class)
                .single();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(row.getString("reference"), row.getTimestamp("at").toInstant());
    }
}
