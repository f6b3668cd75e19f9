package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Category;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which policies forbid what a message may hold. A rule is weighed by those it has. That it forbids, or calls
 * something abuse, tells it from one that only speaks of the matter; a short rule is about less else than a long one; and
 * what is said to those who receive something, or of telephones and web sites, is not what a message breaks.
 */
final class BreachSigns {

    private static final Pattern FORBIDS =
            words("must not|should not|shall not|may not|do not|don.t|never|not be|prohibit"
                    + "|unacceptable|abuse|misuse|offence|breach|avoid|not permitted|misconduct");
    private static final Pattern DISCLOSES =
            words("leak|disclos|reveal|forward|share|send|publish|give out|make public|unapproved");
    private static final Pattern RECEIVES =
            words("being sent|receipt of|receiving|by accident|land on|spam|look suspicious|screening");
    private static final Pattern OTHER_MEDIA =
            words("(?:tele)?phone|web ?sites?|inappropriate sites|use of the internet");
    private static final double FORBIDDING = 1.5;
    private static final double DISCLOSING = 1;
    private static final double RECEIVING = 0.3;
    private static final double ELSEWHERE = 0.5;
    private static final double LENGTH_THAT_HALVES = 600;

    private static final Set<Category> DISCLOSURES =
            EnumSet.of(Category.VETTING_DISCLOSURE, Category.PROTECTIVE_MARKING, Category.PERSONAL_DATA);

    private static final Map<Category, List<Sign>> SIGNS = Map.of(
            Category.HATE,
            List.of(
                    sign("discriminat", 3),
                    sign("racis[tm]|racial", 3),
                    sign("hateful|hatred", 3),
                    sign("sexist|homophob|sectarian", 2),
                    sign("religio|disabilit|sexual orientation|belief", 1.5),
                    sign("degrading|disparaging", 1),
                    sign("offensive", 1)),
            Category.HARASSMENT,
            List.of(
                    sign("harass", 3),
                    sign("bull(?:y|ies)", 3),
                    sign("insult|abusive", 2),
                    sign("humiliat|disparag", 1.5),
                    sign("offensive", 1)),
            Category.THREAT,
            List.of(
                    sign("threatening|threats", 3),
                    sign("intimidat", 2.5),
                    sign("harass", 2),
                    sign("abusive|hostile", 1),
                    sign("offensive", 1)),
            Category.SEXUAL,
            List.of(
                    sign("sexual(?:ly)?\\b(?! orientation)", 3),
                    sign("explicit", 2),
                    sign("pornograph|indecent", 2),
                    sign("obscene", 1.5),
                    sign("offensive", 1)),
            Category.PROFANITY,
            List.of(
                    sign("profan", 3),
                    sign("obscen", 3),
                    sign("rude", 3),
                    sign("swear|foul language|bad language", 3),
                    sign("inappropriate", 1.5),
                    sign("offensive", 1)),
            Category.VETTING_DISCLOSURE,
            List.of(
                    sign("vetting level|level of (?:security )?vetting", 3),
                    sign("vetting|vetted", 2),
                    sign("clearance", 2)),
            Category.PROTECTIVE_MARKING,
            List.of(
                    sign("protectively marked|protective marking|classified", 3),
                    sign("confidential\\b", 2),
                    sign("sensitive", 2)),
            Category.PERSONAL_DATA,
            List.of(
                    sign("personal data|personally identifiable|personal information|personal details", 3),
                    sign("respect the privacy", 3.5),
                    sign("identif(?:y|ies) a (?:resident|person)", 2),
                    sign("confidential\\b", 1)));

    private record Sign(Pattern words, double weight) {}

    private BreachSigns() {}

    private static Sign sign(String words, double weight) {
        return new Sign(words(words), weight);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE);
    }

    /**
     * How well a rule fits; nothing if it says nothing of the matter.
     *
     * @param around the headings above it, and the words before its list
     */
    static double weigh(Category category, String around, String rule) {
        double signs = SIGNS.getOrDefault(category, List.of()).stream()
                .filter(sign -> sign.words().matcher(rule).find())
                .mapToDouble(Sign::weight)
                .sum();
        return signs == 0 ? 0 : signs(category, signs, around, rule) / (1 + rule.length() / LENGTH_THAT_HALVES);
    }

    private static double signs(Category category, double signs, String around, String rule) {
        boolean forbids =
                FORBIDS.matcher(around).find() || FORBIDS.matcher(rule).find();
        boolean discloses =
                DISCLOSURES.contains(category) && DISCLOSES.matcher(rule).find();
        double all = signs + (forbids ? FORBIDDING : 0) + (discloses ? DISCLOSING : 0);
        boolean receives = RECEIVES.matcher(rule).find();
        boolean elsewhere =
                OTHER_MEDIA.matcher(around).find() || OTHER_MEDIA.matcher(rule).find();
        return all * (receives ? RECEIVING : 1) * (elsewhere ? ELSEWHERE : 1);
    }
}
