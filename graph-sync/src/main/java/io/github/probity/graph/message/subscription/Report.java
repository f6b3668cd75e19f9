package io.github.probity.graph.message.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of looking after subscriptions.
 *
 * @param gaps where messages may have gone untold: a sweep must look
 * @param troubles what could not be done, for the operator's page; it is tried again the next time
 */
public record Report(List<Gap> gaps, List<Trouble> troubles) {

    /** Nothing to tell. */
    static final Report NONE = new Report(List.of(), List.of());

    public Report {
        gaps = List.copyOf(gaps);
        troubles = List.copyOf(troubles);
    }

    /**
     * Messages of the resource may have gone untold.
     *
     * @param since when the subscription was last known to be alive
     */
    public record Gap(String resource, Instant since) {}

    /**
     * A resource that is not watched as it should be.
     *
     * @param needsSomebody true if it stays so until somebody acts, false if Graph is only slow or down
     * @param sentence what happened and what to do
     */
    public record Trouble(String resource, boolean needsSomebody, String sentence) {}

    static Report gap(Subscription lost) {
        return new Report(List.of(new Gap(lost.resource(), lost.renewedAt())), List.of());
    }

    static Report trouble(String resource, boolean needsSomebody, String sentence) {
        return new Report(List.of(), List.of(new Trouble(resource, needsSomebody, sentence)));
    }

    Report and(Report other) {
        var allGaps = new ArrayList<>(gaps);
        allGaps.addAll(other.gaps);
        var allTroubles = new ArrayList<>(troubles);
        allTroubles.addAll(other.troubles);
        return new Report(allGaps, allTroubles);
    }
}
