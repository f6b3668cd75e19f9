package io.github.probity.nlp.screening.marking;

import io.github.probity.nlp.screening.Channel;
import java.util.EnumMap;
import java.util.Map;

/**
 * What may be written where: an organisation's setting.
 *
 * @param highestAllowed the highest classification that a text of a channel may carry; a channel left out allows OFFICIAL
 */
public record MarkingRules(Map<Channel, Classification> highestAllowed) {

    public MarkingRules {
        highestAllowed = Map.copyOf(highestAllowed);
    }

    /** OFFICIAL everywhere, and nothing above it. */
    public static MarkingRules standard() {
        Map<Channel, Classification> allowed = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            allowed.put(channel, Classification.OFFICIAL);
        }
        return new MarkingRules(allowed);
    }

    boolean allows(Channel channel, Classification classification) {
        return classification.compareTo(highestAllowed.getOrDefault(channel, Classification.OFFICIAL)) <= 0;
    }
}
