package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.people.Person;
import io.github.probity.nlp.screening.Category;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case from its row. */
record CaseRow(JsonMapper json) implements RowMapper<Case> {

    @Override
    public Case mapRow(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getLong("id"),
                row.getInt("version"),
                Route.valueOf(name(row, "route")),
                State.valueOf(name(row, "state")),
                Gravity.valueOf(name(row, "gravity")),
                origin(row),
                hold(row),
                ruling(row));
    }

    private static Case.Origin origin(ResultSet row) throws SQLException {
        String sender = row.getString("sender");
        return new Case.Origin(
                sender == null ? null : new Pseudonym(sender),
                Person.Kind.valueOf(name(row, "kind")),
                row.getBoolean("leads"),
                Gravity.valueOf(name(row, "graded")),
                categories((String[]) row.getArray("categories").getArray()),
                row.getString("words"),
                row.getBoolean("reported"),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "edited_at"));
    }

    private static Case.@Nullable Hold hold(ResultSet row) throws SQLException {
        Instant until = instant(row, "held_until");
        return until == null ? null : new Case.Hold(row.getString("held_by"), until);
    }

    private Case.Ruling ruling(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String clause = row.getString("clause");
        return new Case.Ruling(
                outcome == null ? null : Gravity.valueOf(outcome.toUpperCase(Locale.ROOT)),
                clause == null ? null : json.readValue(clause, Quotation.class),
                Action.of(Arrays.asList((String[]) row.getArray("actions").getArray())),
                step(row, "decided"),
                step(row, "seconded"),
                instant(row, "appealed_at"),
                step(row, "appeal_decided"));
    }

    static Case.@Nullable Step step(ResultSet row, String name) throws SQLException {
        Instant at = instant(row, name + "_at");
        return at == null ? null : new Case.Step(row.getString(name + "_by"), at);
    }

    private static String name(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column)).toUpperCase(Locale.ROOT);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static Set<Category> categories(String[] codes) {
        return Arrays.stream(codes)
                .map(code -> Category.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Sorted, with commas between. */
    static String codes(Collection<Category> categories) {
        return categories.stream().sorted().map(Category::code).collect(Collectors.joining(","));
    }
}
