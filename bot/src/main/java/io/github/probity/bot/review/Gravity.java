package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Severity;
import java.util.Collection;
import java.util.Locale;

/** How grave a breach is in the policies' own two classes. */
public enum Gravity {
    MINOR,
    SERIOUS;

    /** The gravest of what was found; profane and obscene language is minor, whoever found it. */
    static Gravity of(Collection<Finding> findings) {
        return findings.stream().map(Gravity::of).anyMatch(SERIOUS::equals) ? SERIOUS : MINOR;
    }

    private static Gravity of(Finding finding) {
        return switch (finding.category()) {
            case HATE, THREAT, VETTING_DISCLOSURE, CHILD_SAFETY -> SERIOUS;
            case PROFANITY, SELF_HARM -> MINOR;
            case SEXUAL -> finding.severity() == Severity.HIGH ? SERIOUS : MINOR;
            case HARASSMENT, PROTECTIVE_MARKING, PERSONAL_DATA -> finding.severity() == Severity.LOW ? MINOR : SERIOUS;
        };
    }

    /** What a person's report counts as until somebody has read it. */
    static Gravity reported(Collection<Category> categories) {
        return categories.contains(Category.HATE)
                        || categories.contains(Category.THREAT)
                        || categories.contains(Category.VETTING_DISCLOSURE)
                ? SERIOUS
                : MINOR;
    }

    Gravity or(Gravity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
