package io.github.probity.bot.access.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** Reads an entry from its row. */
final class EntryRow {

    private EntryRow() {}

    static Entry entry(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Entry(
                row.getLong("id"),
                row.getInt("version"),
                grant(row),
                Standing.of(row.getString("state")),
                row.getInt("reminded"),
                row.getObject("review_on", LocalDate.class),
                row.getObject("asked_on", LocalDate.class),
                row.getTimestamp("entered_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getObject("request", Long.class),
                row.getString("source"),
                row.getString("kind"),
                row.getString("person"),
                row.getString("name"),
                row.getString("department"),
                row.getString("deputy"),
                row.getString("what"),
                row.getString("purpose"),
                row.getString("conditions"),
                List.of((String[]) row.getArray("granted_by").getArray()),
                row.getObject("starts", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("restricted"));
    }
}
