package io.github.probity.nlp.screening.personaldata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A card scheme's prefix and length, and Luhn's check digit. */
final class PaymentCard implements Recogniser {

    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\d/_@#.-])(?:\\d[ .-]{0,2}){12,18}\\d(?![\\p{L}\\d_@]|[-.]\\d)");
    private static final Pattern SCHEME = Pattern.compile(
            "4\\d{15}(?:\\d{3})?|4\\d{12}|(?:5[1-5]\\d{2}|222[1-9]|22[3-9]\\d|2[3-6]\\d{2}|27[01]\\d|2720)\\d{12}"
                    + "|3[47]\\d{13}|3(?:0[0-5]|[68]\\d)\\d{11}|6(?:011|5\\d{2})\\d{12}|35(?:2[89]|[3-8]\\d)\\d{12}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\\d{8,15}");
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:card|visa|master ?card|amex|american express|debit|credit|maestro|cvv|cvc|expir\\w+|exp|valid|long number)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:order|invoice|tracking|parcel|ticket|imei|serial|key|licen[cs]e|mpan|meter|uprn|barcode|isbn|ref(?:erence)?|meeting|asset|id|sim"
                    + "|iccid|consignment|customer|hash|build|version|test card|library|travel|fuel)\\b[^.]{0,14}$",
            Pattern.CASE_INSENSITIVE);
    private static final int REACH = 60;
    private static final int USUAL_LENGTH = 15;

    @Override
    public List<Sighting> in(String text) {
        return Places.of(FORM, text, form -> sighting(form, text));
    }

    private static @Nullable Sighting sighting(MatchResult form, String text) {
        String digits = Nearby.digits(form.group());
        if (!SCHEME.matcher(digits).matches()
                || !isChecked(digits)
                || Nearby.precedes(OTHERWISE, text, form.start(), REACH)) {
            return null;
        }
        boolean named = Nearby.has(WORDS, text, form.start(), form.end(), REACH);
        return named || isUsual(digits, form.group())
                ? new Sighting(
                        Kind.PAYMENT_CARD,
                        Places.span(form),
                        named ? .98 : .88,
                        "prefix, length and check digit are those of a card")
                : null;
    }

    /** Long enough, and not one of a row of small numbers. */
    private static boolean isUsual(String digits, String written) {
        long gaps = written.chars().filter(c -> c < '0' || c > '9').count();
        return (digits.length() == USUAL_LENGTH || digits.length() == USUAL_LENGTH + 1) && gaps <= 4;
    }

    static boolean isChecked(String digits) {
        int sum = 0;
        for (int n = 0; n < digits.length(); n++) {
            int digit = digits.charAt(digits.length() - 1 - n) - '0';
            int weighed = n % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
