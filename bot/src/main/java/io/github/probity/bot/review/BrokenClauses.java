package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.policies.Clauses;
import io.github.probity.nlp.screening.Category;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds in the policies in force what a message may have broken. A reviewer chooses; nothing is taken for granted. */
@Component
class BrokenClauses {

    private static final int MOST = 5;
    private static final int EACH = 2;
    private static final String ANY = "Which behaviour towards others is unacceptable?";
    private final Clauses clauses;

    BrokenClauses(Clauses clauses) {
        this.clauses = clauses;
    }

    /** @param search a reviewer's own words; when empty, what the categories suggest */
    List<Quotation> find(Collection<Category> categories, String search, Locale locale) {
        if (!search.isBlank()) {
            return clauses.find(search, locale).stream().limit(MOST).toList();
        }
        List<Quotation> suggested = categories.stream()
                .sorted()
                .flatMap(category ->
                        clauses
                                .weightiest((around, rule) -> BreachSigns.weigh(category, around, rule), EACH, locale)
                                .stream())
                .distinct()
                .limit(MOST)
                .toList();
        return suggested.isEmpty()
                ? clauses.find(ANY, locale).stream().limit(MOST).toList()
                : suggested;
    }
}
