package io.github.probity.bot.policies;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Handed-in files in the database. */
@Repository
class UploadTable {

    private static final RowMapper<Upload> UPLOAD = (row, n) -> new Upload(
            row.getLong("id"),
            row.getString("file_name"),
            Upload.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
            row.getString("problem"),
            row.getObject("version", Long.class));

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file to be read.
     *
     * @param document the policy it is a version of; null for a new one
     */
    record Waiting(@Nullable String document, String fileName, byte[] file, String by) {}

    long add(Waiting waiting, Instant at) {
        return jdbc.sql("""
                insert into policy_upload (document, file_name, file, status, uploaded_by, uploaded_at)
                values (:document, :name, :file, 'reading', :by, :at) returning id
                """)
                .param("document", waiting.document())
                .param("name", waiting.fileName())
                .param("file", waiting.file())
                .param("by", waiting.by())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    Optional<Upload> find(long id) {
        return jdbc.sql("select * from policy_upload where id = :id")
                .param("id", id)
                .query(UPLOAD)
                .optional();
    }

    /** Those still being read, and those of late that could not be. */
    List<Upload> unfinished(Instant since) {
        return jdbc.sql("""
                select * from policy_upload
                where status = 'reading' or (status = 'failed' and uploaded_at > :since) order by id desc
                """).param("since", Timestamp.from(since)).query(UPLOAD).list();
    }

    /** The file, if it is still to be read; until the transaction ends nobody else can take it. */
    Optional<Waiting> take(long id) {
        return jdbc.sql("select * from policy_upload where id = :id and status = 'reading' for update")
                .param("id", id)
                .query((row, n) -> new Waiting(
                        row.getString("document"),
                        row.getString("file_name"),
                        row.getBytes("file"),
                        row.getString("uploaded_by")))
                .optional();
    }

    void read(long id, long version, Instant at) {
        jdbc.sql(
                        "update policy_upload set status = 'read', file = null, version = :version, finished_at = :at where id = :id")
                .param("version", version)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void failed(long id, String problem, Instant at) {
        jdbc.sql(
                        "update policy_upload set status = 'failed', file = null, problem = :problem, finished_at = :at where id = :id")
                .param("problem", problem)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Those that were done with before then. */
    List<String> delete(Instant finishedBefore, int most) {
        return jdbc.sql("""
                delete from policy_upload where id in (
                    select id from policy_upload where finished_at < :before order by id limit :most for update skip locked)
                returning 'upload/' || id
                """)
                .param("before", Timestamp.from(finishedBefore))
                .param("most", most)
                .query(String.class)
                .list();
    }
}
