package io.github.probity.bot.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks everywhere that Probity keeps anything for what should have gone. */
record Remains(JdbcClient jdbc, Path data) {

    /** Tables with a row that holds the words in any column: as they are, or in the bytes of a bytea. */
    List<String> tablesWith(String words) {
        String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        return tables().stream()
                .filter(table -> jdbc.sql("select exists (select from " + table + " t where position(? in t::text) > 0"
                                + " or position(? in t::text) > 0)")
                        .params(words, hex)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** Everything that is under seal now, without what stays for good. */
    List<byte[]> sealed() {
        return jdbc
                .sql(
                        "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                                + " and data_type = 'bytea' and table_name ~ '^(review|retention)_' and table_name <> 'review_secret'")
                .query((row, n) -> "select " + row.getString(2) + " from " + row.getString(1) + " where "
                        + row.getString(2) + " is not null")
                .list()
                .stream()
                .flatMap(sql -> jdbc.sql(sql).query(byte[].class).list().stream())
                .toList();
    }

    /** Writes tables and indexes anew, as PostgreSQL does in time by itself, so that freed pages are gone too. */
    void rewrite() {
        tables().forEach(table -> jdbc.sql("vacuum full " + table).update());
        jdbc.sql("checkpoint").update();
    }

    /** Files, those of tables and indexes among them, with any of these bytes. The write-ahead log is PostgreSQL's own. */
    List<Path> filesWith(Collection<byte[]> wanted) {
        List<String> patterns = wanted.stream().map(Remains::latin).toList();
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("pg_wal")
                            && !file.toString().contains("-programs"))
                    .filter(file -> holdsAny(file, patterns))
                    .collect(Collectors.toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holdsAny(Path file, List<String> patterns) {
        try {
            String content = latin(Files.readAllBytes(file));
            return patterns.stream().anyMatch(content::contains);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private List<String> tables() {
        return jdbc.sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .query(String.class)
                .list();
    }
}
