package io.github.probity.bot.policies.web;

import io.github.probity.bot.policies.Passage;
import io.github.probity.bot.policies.Place;
import io.github.probity.bot.policies.PolicyVersion;
import io.github.probity.nlp.policy.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A clause on the page of its document.
 *
 * @param id by which the address finds it
 * @param margin its number, or its place under the heading
 * @param label what it is called aloud
 * @param kind of the clause, in lower case
 */
public record Paragraph(String id, String margin, String label, String kind, List<Stretch> stretches) {

    /**
     * A stretch of words; the page shows neighbouring items as one list.
     *
     * @param id empty for words that are no item
     */
    public record Stretch(String id, String words) {
        public boolean isItem() {
            return !id.isEmpty();
        }
    }

    static Paragraph of(PolicyVersion version, Clause clause) {
        Place place = new Place(version, clause, null);
        List<Stretch> stretches = new ArrayList<>();
        for (Passage passage : Passage.of(clause)) {
            String id = passage.item() == null ? "" : new Place(version, clause, passage.item()).fragment();
            stretches.add(new Stretch(id, passage.words()));
        }
        String number = number(clause, stretches);
        if (!number.isEmpty()) {
            stretches.set(
                    0,
                    new Stretch(
                            stretches.get(0).id(),
                            stretches.get(0).words().substring(number.length()).strip()));
        }
        return new Paragraph(
                place.fragment(),
                number.isEmpty() ? paragraph(clause.reference()) : number,
                clause.reference(),
                clause.kind().name().toLowerCase(Locale.ROOT),
                stretches);
    }

    /** The number that the clause's own words begin with. */
    private static String number(Clause clause, List<Stretch> stretches) {
        String number = clause.reference();
        return !stretches.isEmpty() && stretches.get(0).words().startsWith(number + " ") ? number : "";
    }

    private static String paragraph(String reference) {
        int sign = reference.lastIndexOf('¶');
        return sign < 0 ? "" : reference.substring(sign);
    }
}
