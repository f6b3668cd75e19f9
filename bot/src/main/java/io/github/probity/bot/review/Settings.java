package io.github.probity.bot.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the organisation decides about its reviews.
 *
 * @param lease how long a claim lasts before the case returns to the queue
 * @param repeats how many minor breaches within the window, this one included, make one serious
 * @param window within which minor breaches are counted
 * @param appeal how long after a decision the sender may appeal
 */
@ConfigurationProperties("probity.review")
public record Settings(
        @DefaultValue("PT30M") Duration lease,
        @DefaultValue("3") int repeats,
        @DefaultValue("P90D") Duration window,
        @DefaultValue("P28D") Duration appeal) {}
