package io.github.probity.nlp.policy.reading;

import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Months and periods as policies write them. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> NUMBERS = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen");

    private Dates() {}

    /** The first month with its year in the text: {@code 2 March 2026}, {@code Oct 2022}, {@code 01/09/2024}. */
    static @Nullable YearMonth month(String text) {
        String[] words = words(text);
        for (int i = 0; i < words.length; i++) {
            int month = MONTHS.indexOf(words[i].substring(0, Math.min(3, words[i].length())));
            boolean named = month >= 0 && words[i].length() > 2 && i + 1 < words.length && isYear(words[i + 1]);
            if (named) {
                return YearMonth.of(Integer.parseInt(words[i + 1]), month + 1);
            }
            boolean numeric = i > 1 && isYear(words[i]) && isMonth(words[i - 1]) && words[i - 2].length() < 3;
            if (numeric) {
                return YearMonth.of(Integer.parseInt(words[i]), Integer.parseInt(words[i - 1]));
            }
        }
        return null;
    }

    /** The first month that comes after these words. */
    static @Nullable YearMonth after(String sentence, String lead) {
        int at = sentence.toLowerCase(Locale.ROOT).indexOf(lead);
        return at < 0 ? null : month(sentence.substring(at));
    }

    /** How often the sentence says that something is reviewed. */
    static @Nullable Period every(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        int every = words.indexOf("every ");
        if (!words.contains("review") && !words.contains("looked at") || words.contains("access rights")) {
            return null;
        }
        return words.contains("annually") || words.contains("every year")
                ? Period.ofYears(1)
                : every < 0 ? null : period(words.substring(every + 6));
    }

    /** {@code 24 months}, {@code three years}. */
    static @Nullable Period period(String text) {
        String[] words = words(text);
        for (int i = 0; i + 1 < words.length && i < 3; i++) {
            int count = words[i].length() < 4 && isNumber(words[i])
                    ? Integer.parseInt(words[i])
                    : NUMBERS.indexOf(words[i]);
            if (count > 0 && words[i + 1].startsWith("month")) {
                return Period.ofMonths(count);
            }
            if (count > 0 && words[i + 1].startsWith("year")) {
                return Period.ofYears(count);
            }
        }
        return null;
    }

    private static String[] words(String text) {
        return text.substring(0, Math.min(text.length(), 400))
                .toLowerCase(Locale.ROOT)
                .split("[^a-z0-9]+");
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && isNumber(word) && (word.startsWith("19") || word.startsWith("20"));
    }

    private static boolean isMonth(String word) {
        return word.length() <= 2 && isNumber(word) && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= 12;
    }
}
