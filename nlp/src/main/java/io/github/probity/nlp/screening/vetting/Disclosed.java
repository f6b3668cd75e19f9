package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.VettingLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of many disclosures in one text, one for each level and person; a bare "cleared" adds nothing to a level. */
final class Disclosed {

    /** A further level is told only if it is about as sure as the surest. */
    private static final double FURTHER = 0.7;

    private Disclosed() {}

    static List<Judgement.Discloses> most(List<Judgement.Discloses> all) {
        List<Judgement.Discloses> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Judgement.Discloses::probability).reversed());
        boolean levelled = sorted.stream().anyMatch(each -> each.candidate().level() != VettingLevel.UNSPECIFIED);
        Map<String, Judgement.Discloses> kept = new LinkedHashMap<>();
        for (Judgement.Discloses each : sorted) {
            boolean bare = each.candidate().level() == VettingLevel.UNSPECIFIED;
            boolean sure = kept.isEmpty() || each.probability() >= FURTHER;
            if (sure && !(bare && levelled)) {
                kept.putIfAbsent(each.disclosure().level().code(), each);
            }
        }
        return List.copyOf(kept.values());
    }
}
