package io.github.probity.nlp.screening.personaldata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in the ranges that the United Kingdom gives to people: mobile and geographic, with the country's code or without. */
final class Telephone implements Recogniser {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\d/_@#.£-])(?:(?:\\+|00)44[ .-]?(?:\\(0\\)[ .-]?)?|\\(?0)(?:(?:7[1-57-9]\\d|1\\d{2})(?:[ .)-]{0,2}\\d){6,7}|2[03489](?:[ .)-]{0,2}\\d){8})(?![\\p{L}\\d_@]|[-.]\\d)");
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:order|invoice|ref(?:erence)?|ticket|serial|meeting id|conference id|uprn|isbn|account|switchboard|reception|helpline|hotline|desk)\\b[^.]{0,14}$",
            Pattern.CASE_INSENSITIVE);
    private static final int REACH = 40;
    private static final int MOST_DIGITS = 15;

    @Override
    public List<Sighting> in(String text) {
        return Places.of(FORM, text, form -> sighting(form, text));
    }

    private static @Nullable Sighting sighting(MatchResult form, String text) {
        return Nearby.digits(form.group()).length() <= MOST_DIGITS
                        && !Nearby.precedes(OTHERWISE, text, form.start(), REACH)
                ? new Sighting(Kind.PHONE_NUMBER, Places.span(form), .9, "it is in a range given to telephones")
                : null;
    }
}
