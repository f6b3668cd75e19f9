package io.github.probity.bot.reporting;

/**
 * A number in a report, or the sign that it is hidden.
 *
 * @param count not to be shown where it is hidden; 0 there
 */
public record Cell(long count, boolean hidden) {

    static Cell shown(long count) {
        return new Cell(count, false);
    }

    static Cell of(long count, boolean hidden) {
        return new Cell(hidden ? 0 : count, hidden);
    }
}
