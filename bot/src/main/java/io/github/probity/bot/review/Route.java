package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Category;
import java.util.Collection;
import java.util.Locale;

/** Whose a case is. */
public enum Route {
    /** The reviewers'. */
    REVIEW,
    /** A person may be at risk: those who help, and never a reviewer or a manager. */
    SUPPORT,
    /** A child may be at risk: the safeguarding lead. */
    SAFEGUARDING;

    /** A message that calls for help is never a matter of discipline, whatever else it says. */
    static Route of(Collection<Category> categories) {
        if (categories.contains(Category.CHILD_SAFETY)) {
            return SAFEGUARDING;
        }
        return categories.contains(Category.SELF_HARM) ? SUPPORT : REVIEW;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
