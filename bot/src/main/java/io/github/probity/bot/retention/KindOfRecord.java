package io.github.probity.bot.retention;

import java.time.Duration;
import java.time.Period;
import java.util.Set;

/**
 * A kind of record, and who decides how long it is kept. The messages {@code retention.kind.NAME}, {@code .from} and {@code
 * .why} say what it is, from when its period counts, and why it is as long as it is.
 *
 * @param name in lower-case words with hyphens, as in the setting {@code probity.retention.NAME}
 * @param tables whose rows, all or some, are of this kind; each table of the database belongs to at least one
 */
public record KindOfRecord(String name, Set<String> tables, Keeping keeping) {

    public KindOfRecord {
        tables = Set.copyOf(tables);
    }

    /** Who decides how long, and what applies until somebody does. */
    public sealed interface Keeping {}

    /**
     * The organisation decides; a legal hold stops it.
     *
     * @param standard what applies unless the organisation sets another period
     * @param least what must not be undercut, because other rules of the organisation count on the record
     */
    public record Settled(Period standard, Duration least) implements Keeping {}

    /**
     * The program decides, because it needs the rows for so long to work; no longer, whoever asks. They are no records of
     * the organisation, and a legal hold does not reach them.
     */
    public record Technical(Duration longest) implements Keeping {}

    /** Never disposed of by itself. */
    public record ForGood() implements Keeping {}

    public static KindOfRecord settled(String name, String standard, Duration least, String... tables) {
        return new KindOfRecord(name, Set.of(tables), new Settled(Period.parse(standard), least));
    }

    public static KindOfRecord technical(String name, Duration longest, String... tables) {
        return new KindOfRecord(name, Set.of(tables), new Technical(longest));
    }

    public static KindOfRecord forGood(String name, String... tables) {
        return new KindOfRecord(name, Set.of(tables), new ForGood());
    }

    /** Whether a legal hold reaches records of this kind. */
    public boolean isHeldBack() {
        return keeping instanceof Settled;
    }
}
