package io.github.probity.nlp.screening.personaldata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole date after words of birth, near a name, in a living person's years. */
final class DateOfBirth implements Recogniser {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern FORM = Pattern.compile(
            "\\b(?:d\\.? ?o\\.? ?b\\b\\.?|date of birth|birth ?date|born(?: on)?(?: the)?|birthday)([^\\d\\n]{0,30}?)(?<!\\d)(?:"
                    + "(?:0?[1-9]|[12]\\d|3[01]) ?[/.-] ?(?:0?[1-9]|1[0-2]) ?[/.-] ?((?:19|20)?\\d{2})"
                    + "|(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]((?:19|20)?\\d{2})"
                    + "|" + MONTH + " (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})"
                    + "|((?:19|20)\\d{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![\\d/]|,\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:format|example|e\\.g\\.|dd/mm|field|before|after|between)\\b", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 120;
    private static final int OLDEST = 1910;

    @Override
    public List<Sighting> in(String text) {
        return Places.of(FORM, text, form -> sighting(form, text));
    }

    private static @Nullable Sighting sighting(MatchResult form, String text) {
        String around =
                Nearby.before(text, form.start(), REACH) + form.group() + Nearby.after(text, form.end(), REACH / 2);
        return isLiving(form) && !OTHERWISE.matcher(form.group(1)).find() && Names.in(around)
                ? new Sighting(
                        Kind.DATE_OF_BIRTH,
                        Places.span(form),
                        .9,
                        "a date follows words of birth, and a person is named")
                : null;
    }

    private static boolean isLiving(MatchResult form) {
        for (int group = 2; group <= form.groupCount(); group++) {
            String year = form.group(group);
            if (year != null) {
                return year.length() == 2 || Integer.parseInt(year) >= OLDEST;
            }
        }
        return false;
    }
}
