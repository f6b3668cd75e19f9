package io.github.probity.nlp.screening.personaldata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ten digits, the last a check digit modulo 11, with words of health care near; one number in eleven passes by chance. */
final class NhsNumber implements Recogniser {

    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\d+£$€/_@#.-])(?:\\d[ .-]{0,2}){9}\\d(?![\\p{L}\\d_@]|[-.]\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:nhs|n h s|patient|hcn|h&c|h and c|health (?:and|&) care (?:no|number)|chi|hospital (?:no|number)|mrn)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:order|po|purchase|invoice|ticket|tel|telephone|phone|call|ring|mobile|fax|ext|meeting id|conference id|passcode|ref(?:erence)?"
                    + "|isbn|uprn|supplier|account|ods|job|asset|serial|incident|example)\\b[^.]{0,14}$",
            Pattern.CASE_INSENSITIVE);
    private static final int REACH = 50;

    @Override
    public List<Sighting> in(String text) {
        return Places.of(FORM, text, form -> sighting(form, text));
    }

    private static @Nullable Sighting sighting(MatchResult form, String text) {
        return isChecked(Nearby.digits(form.group()))
                        && !Nearby.precedes(OTHERWISE, text, form.start(), REACH)
                        && Nearby.has(WORDS, text, form.start(), form.end(), REACH)
                ? new Sighting(
                        Kind.NHS_NUMBER,
                        Places.span(form),
                        .97,
                        "its check digit is right, and words of health care stand near")
                : null;
    }

    static boolean isChecked(String digits) {
        int sum = 0;
        for (int n = 0; n < 9; n++) {
            sum += (10 - n) * (digits.charAt(n) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0' && digits.chars().distinct().count() > 1;
    }
}
