package io.github.probity.bot.policies;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Citation;
import io.github.probity.nlp.policy.answering.Question;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds clauses for somebody who wants to quote one. Searching is not asking: nothing of it is kept. */
@Service
public class Clauses {

    private static final int MOST = 8;

    private final InForce inForce;
    private final Quotations quotations;

    Clauses(InForce inForce, Quotations quotations) {
        this.inForce = inForce;
        this.quotations = quotations;
    }

    /** What answers the words as a question, then what has all of them in it; eight clauses at most. */
    public List<Quotation> find(String words, Locale locale) {
        return inForce.edition().stream()
                .flatMap(edition -> Stream.concat(answering(words, edition), containing(words, edition)))
                .distinct()
                .limit(MOST)
                .map(place -> quotations.of(place, locale))
                .toList();
    }

    /** Says how well a rule serves somebody's purpose; nothing if not at all. */
    public interface Weighing {

        /**
         * Weighs one rule.
         *
         * @param around the headings above the rule, and the words before its list
         * @param rule the words of a paragraph up to its list, or of one item
         */
        double of(String around, String rule);
    }

    /** The rules that weigh most, the weightiest first, and none that weighs nothing. */
    public List<Quotation> weightiest(Weighing weighing, int most, Locale locale) {
        record Weighed(Place place, double weight) {}
        return inForce.edition().stream()
                .flatMap(edition -> edition.versions().stream())
                .flatMap(version -> version.policy().clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.PARAGRAPH)
                        .flatMap(clause -> Place.allIn(version, clause)))
                .map(place -> new Weighed(place, weigh(weighing, place)))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(most)
                .map(weighed -> quotations.of(weighed.place(), locale))
                .toList();
    }

    private static double weigh(Weighing weighing, Place place) {
        Clause clause = place.clause();
        String headings = String.join(" ", clause.headings());
        return place.item() == null
                ? weighing.of(headings, clause.intro())
                : weighing.of(headings + " " + clause.intro(), clause.words(place.item()));
    }

    private static Stream<Place> answering(String words, Edition edition) {
        return cited(edition.answer(Question.of(words))).stream().map(edition::place);
    }

    private static List<Citation> cited(Answer answer) {
        if (answer instanceof Answer.Quoted quoted) {
            return quoted.citations();
        }
        return answer instanceof Answer.Choice choice ? choice.citations() : List.of();
    }

    private static Stream<Place> containing(String words, Edition edition) {
        List<String> all = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return edition.versions().stream()
                .flatMap(version -> version.policy().clauses().stream()
                        .filter(clause -> has(clause.reference() + " " + clause.text(), all))
                        .map(clause -> new Place(version, clause, null)));
    }

    private static boolean has(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
