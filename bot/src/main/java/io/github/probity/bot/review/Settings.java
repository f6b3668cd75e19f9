package io.github.probity.bot.review;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the organisation decides about its reviews.
 *
 * @param lease how long a claim lasts before the case returns to the queue
 * @param repeats how many minor breaches within the window, this one included, make one serious
 * @param window within which minor breaches are counted
 * @param appeal how long after a decision the sender may appeal
 * @param politicalGroups the directory's groups whose leaders and whips hear of their members' reviews
 * @param cap in how many cases a reviewer may read what was said within a day
 * @param breakAfter after how many of them in a row a reviewer is asked to take a break
 * @param pause what counts as a break
 */
@ConfigurationProperties("probity.review")
public record Settings(
        @DefaultValue("PT30M") Duration lease,
        @DefaultValue("3") int repeats,
        @DefaultValue("P90D") Duration window,
        @DefaultValue("P28D") Duration appeal,
        @DefaultValue List<String> politicalGroups,
        @DefaultValue("40") int cap,
        @DefaultValue("8") int breakAfter,
        @DefaultValue("PT15M") Duration pause) {

    public Settings {
        politicalGroups = List.copyOf(politicalGroups);
    }
}
