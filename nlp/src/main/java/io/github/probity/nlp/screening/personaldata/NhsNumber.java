package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        List<Sighting> found = new ArrayList<>();
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            boolean otherwise =
                    OTHERWISE.matcher(Nearby.before(text, form.start(), REACH)).find();
            if (!otherwise
                    && isChecked(Nearby.digits(form.group()))
                    && Nearby.has(WORDS, text, form.start(), form.end(), REACH)) {
                found.add(new Sighting(
                        Kind.NHS_NUMBER,
                        new Span(form.start(), form.end()),
                        .97,
                        "its check digit is right, and words of health care stand near"));
            }
        }
        return found;
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
