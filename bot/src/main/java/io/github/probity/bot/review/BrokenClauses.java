package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.policies.Clauses;
import io.github.probity.nlp.screening.Category;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds in the policies in force what a message may have broken. A reviewer chooses; nothing is taken for granted. */
@Component
class BrokenClauses {

    private static final int MOST = 5;
    private static final int EACH = 2;
    private static final String ANY = "Which behaviour towards others is unacceptable?";
    private static final Map<Category, String> QUESTIONS = Map.of(
            Category.HATE, "May I make offensive or discriminatory remarks?",
            Category.HARASSMENT, "Is harassment or bullying allowed?",
            Category.THREAT, "May I threaten or intimidate somebody?",
            Category.SEXUAL, "May I send sexually explicit or obscene material?",
            Category.PROFANITY, "May I swear or use obscene language?",
            Category.VETTING_DISCLOSURE, "May I say what level of security vetting I hold?",
            Category.PROTECTIVE_MARKING, "May I share protectively marked information?",
            Category.PERSONAL_DATA, "May I share personal data?");

    private final Clauses clauses;

    BrokenClauses(Clauses clauses) {
        this.clauses = clauses;
    }

    /** @param search a reviewer's own words; when empty, what the categories suggest */
    List<Quotation> find(Collection<Category> categories, String search, Locale locale) {
        if (!search.isBlank()) {
            return clauses.find(search, locale).stream().limit(MOST).toList();
        }
        List<String> asked = categories.stream()
                .sorted()
                .flatMap(category -> Stream.ofNullable(QUESTIONS.get(category)))
                .toList();
        return (asked.isEmpty() ? Stream.of(ANY) : asked.stream())
                .flatMap(question -> clauses.find(question, locale).stream().limit(EACH))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
