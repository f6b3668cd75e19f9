package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        List<Sighting> found = new ArrayList<>();
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            boolean otherwise =
                    OTHERWISE.matcher(Nearby.before(text, form.start(), REACH)).find();
            if (!otherwise && Nearby.digits(form.group()).length() <= MOST_DIGITS) {
                found.add(new Sighting(
                        Kind.PHONE_NUMBER,
                        new Span(form.start(), form.end()),
                        .9,
                        "it is in a range given to telephones"));
            }
        }
        return found;
    }
}
