package io.github.probity.bot.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A class of messages without a finding, from which a share of its own is chosen: those that came near to a finding, among
 * which misses are likelier, more often than the rest.
 */
public record Stratum(Place place, Band band) {

    /** Where a message was said. */
    public enum Place {
        CHAT,
        CHANNEL
    }

    /** How near a message came to a finding. */
    public enum Band {
        FAR,
        MIDDLE,
        NEAR;

        private static final double MIDDLE_FROM = 0.2;
        private static final double NEAR_FROM = 0.5;

        private static Band of(double closeness) {
            if (closeness >= NEAR_FROM) {
                return NEAR;
            }
            return closeness >= MIDDLE_FROM ? MIDDLE : FAR;
        }
    }

    /** All of them, in the order of the pages. */
    static final List<Stratum> ALL = Arrays.stream(Place.values())
            .flatMap(place -> Arrays.stream(Band.values()).map(band -> new Stratum(place, band)))
            .toList();

    /**
     * The stratum of a message.
     *
     * @param closeness 0 to 1: how near it came to a finding, such as its highest score as a part of the score that would
     *     have made a finding; what lies outside counts as the nearer end, and what is no number as 0
     */
    public static Stratum of(Place place, double closeness) {
        return new Stratum(place, Band.of(closeness));
    }

    /** As the database has it: {@code chat-near}. */
    public String code() {
        return (place + "-" + band).toLowerCase(Locale.ROOT);
    }

    static @Nullable Stratum read(String code) {
        return ALL.stream()
                .filter(stratum -> stratum.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
