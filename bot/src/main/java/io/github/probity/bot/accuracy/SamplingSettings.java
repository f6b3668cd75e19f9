package io.github.probity.bot.accuracy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the organisation decides about its samples of messages without a finding.
 *
 * @param daily how many messages are chosen on one day at most; 0 chooses none
 * @param far the share of messages, 0 to 1, that is chosen of those that came nowhere near a finding
 * @param middle the same of those between
 * @param near the same of those that came near
 * @param keep how long a chosen message waits for a reviewer before Probity forgets where it stands
 * @param lease how long a reviewer has a message to themselves
 */
@ConfigurationProperties("probity.accuracy")
public record SamplingSettings(
        @DefaultValue("20") int daily,
        @DefaultValue("0.001") double far,
        @DefaultValue("0.01") double middle,
        @DefaultValue("0.1") double near,
        @DefaultValue("P14D") Duration keep,
        @DefaultValue("PT15M") Duration lease) {

    public SamplingSettings {
        if (daily < 0 || !isShare(far) || !isShare(middle) || !isShare(near)) {
            throw new IllegalArgumentException(
                    "probity.accuracy.daily must not be below 0, and probity.accuracy.far, middle"
                            + " and near must lie between 0 and 1");
        }
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }

    double rate(Stratum stratum) {
        return switch (stratum.band()) {
            case FAR -> far;
            case MIDDLE -> middle;
            case NEAR -> near;
        };
    }
}
