package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.List;
import java.util.TreeMap;

/** Stretches of a text that are spoken for, asked quickly however many they are. */
final class Taken {

    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    Taken(List<Sighting> sightings) {
        sightings.forEach(sighting ->
                endByStart.merge(sighting.where().start(), sighting.where().end(), Math::max));
    }

    boolean overlaps(Span span) {
        var earlier = endByStart.lowerEntry(span.end());
        return earlier != null && earlier.getValue() > span.start();
    }
}
