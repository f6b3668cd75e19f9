package io.github.probity.bot.accuracy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How right the screening was in a time.
 *
 * @param from the first day
 * @param to the day after the last
 * @param byCategory how much was found of each category of which anything was found or missed, by its code
 * @param reportedOnly cases that reviewers upheld, that a person had reported and that screening had not found
 */
public record Figures(
        LocalDate from,
        LocalDate to,
        PrecisionTables precision,
        List<StratumTally> strata,
        Recall recall,
        Map<String, Recall> byCategory,
        int reportedOnly) {

    public long passed() {
        return strata.stream().mapToLong(StratumTally::passed).sum();
    }

    public int judged() {
        return strata.stream().mapToInt(StratumTally::judged).sum();
    }

    public int missed() {
        return strata.stream().mapToInt(StratumTally::missed).sum();
    }
}
