package io.github.probity.nlp.screening.personaldata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two letters that are in use as a prefix, six digits, and a letter from A to D. */
final class NationalInsurance implements Recogniser {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\d/_@-])([a-z])[ .-]?([a-z])[ .:-]{0,2}((?:\\d[ .-]{0,2}){5}\\d)[ .-]{0,2}([a-d])?(?![\\p{L}\\d_@]|-\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:n\\.?i\\.?(?: ?n?o\\b| number| num)?|nino|national insurance)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:order|ticket|inc|incident|invoice|case|job|asset|serial|part|model|tracking|booking|room|flight|vehicle|reg(?:istration)?|postcode"
                    + "|licen[cs]e key|fob|product|barcode|po|crn|example|format|e\\.g\\.|ref(?:erence)?)\\b[^.]{0,12}$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNUSED = Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");
    private static final int REACH = 60;

    @Override
    public List<Sighting> in(String text) {
        return Places.of(FORM, text, form -> sighting(form, text));
    }

    private static @Nullable Sighting sighting(MatchResult form, String text) {
        boolean named = Nearby.has(WORDS, text, form.start(), form.end(), REACH);
        String prefix = (form.group(1) + form.group(2)).toUpperCase(Locale.ROOT);
        boolean whole = form.group(4) != null;
        if (!isPrefix(prefix) && !(prefix.equals("QQ") && named)
                || !named && !(whole && isWritten(form) && !Nearby.precedes(OTHERWISE, text, form.start(), REACH))) {
            return null;
        }
        return new Sighting(
                Kind.NATIONAL_INSURANCE_NUMBER,
                Places.span(form),
                named ? .98 : .9,
                named ? "it has the form, and the words stand near" : "it has the form and a prefix in use");
    }

    /** In capitals or all in small letters; a small word beside a number in a sentence is neither. */
    private static boolean isWritten(MatchResult form) {
        boolean spacedWord = form.group(1).equals(form.group(1).toLowerCase(Locale.ROOT))
                && form.group().contains(" ");
        return !spacedWord;
    }

    private static boolean isPrefix(String prefix) {
        return "DFIQUV".indexOf(prefix.charAt(0)) < 0
                && "DFIOQUV".indexOf(prefix.charAt(1)) < 0
                && !UNUSED.contains(prefix);
    }
}
