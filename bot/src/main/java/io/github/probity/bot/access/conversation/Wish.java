package io.github.probity.bot.access.conversation;

import io.github.probity.bot.access.kind.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wish that somebody spoke of.
 *
 * @param purpose as it was said; empty where none was
 * @param until the last day of the month or the day that was named; null where none was
 */
record Wish(Kind kind, String purpose, @Nullable LocalDate until) {

    private static final int LONGEST = 300;
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:i|we) (?:need|want|would like|require)\\b|\\bcan (?:i|we) (?:have|get)\\b|\\brequest(?:ing)? (?:for )?access\\b|\\bmae angen\\b|\\bhoffwn\\b|\\brhaid i mi gael\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What is asked about the rules is no wish. */
    private static final Pattern ABOUT_RULES = Pattern.compile(
            "(?:do|does|what|when|why|how|if|should|must|is|are|oes|beth|pryd|pam|sut)\\b.*|(?!can (?:i|we) (?:have|get)\\b).*\\?\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PURPOSE = Pattern.compile(
            "\\b(?:for|ar gyfer)\\s+(.{2,200}?)(?=\\s+(?:until|till|to the end of|up to|tan|hyd)\\b|[.?!]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNTIL = Pattern.compile(
            "\\b(?:until|till|up to|tan|hyd)\\s+(?:the end of\\s+|ddiwedd\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(\\p{L}{3,12})(?:\\s+(\\d{4}))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    /** The wish in somebody's words, if they ask for something of one of these kinds. */
    static Optional<Wish> in(String words, List<Kind> kinds, LocalDate today) {
        if (words.length() > LONGEST
                || ABOUT_RULES.matcher(words.strip()).matches()
                || !ASKS.matcher(words).find()) {
            return Optional.empty();
        }
        String small = words.toLowerCase(Locale.ROOT);
        return kinds.stream()
                .filter(kind -> kind.words().stream().anyMatch(small::contains))
                .findFirst()
                .map(kind -> new Wish(kind, purpose(words), until(words, today)));
    }

    private static String purpose(String words) {
        Matcher purpose = PURPOSE.matcher(words);
        return purpose.find() ? purpose.group(1).strip() : "";
    }

    private static @Nullable LocalDate until(String words, LocalDate today) {
        Matcher until = UNTIL.matcher(words);
        Optional<Month> month = until.find() ? month(until.group(2)) : Optional.empty();
        if (month.isEmpty()) {
            return null;
        }
        String year = until.group(3);
        LocalDate first = LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year), month.get(), 1);
        String typed = until.group(1);
        int day = typed == null
                ? first.lengthOfMonth()
                : Math.max(1, Math.min(Integer.parseInt(typed), first.lengthOfMonth()));
        LocalDate named = first.withDayOfMonth(day);
        return year == null && named.isBefore(today) ? sameDayNextYear(named) : named;
    }

    private static LocalDate sameDayNextYear(LocalDate day) {
        return day.plusYears(1);
    }

    private static Optional<Month> month(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String english =
                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            String welsh = month.getDisplayName(TextStyle.FULL, WELSH).toLowerCase(Locale.ROOT);
            if (english.equals(small)
                    || welsh.equals(small)
                    || english.substring(0, 3).equals(small)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
