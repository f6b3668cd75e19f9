package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sort code with an account number and their words near, or an international number whose check digits are right. */
final class BankAccount implements Recogniser {

    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\d.,£/-])(\\d{2}[ .-]?\\d{2}[ .-]?\\d{2}|(?:\\d ){5}\\d)(?!\\d)[^\\d\\n]{0,3}(?:[^\\d]{0,50}?)(?<![\\d.,£/-])(\\d{4}[ -]?\\d{4}|(?:\\d ){7}\\d)(?![\\d/]|[.,-]\\d)");
    private static final Pattern BACKWARDS = Pattern.compile(
            "(?<![\\d.,£/-])(\\d{4}[ -]?\\d{4}|(?:\\d ){7}\\d)(?!\\d)[^\\d]{1,50}?(?<![\\d.,£/-])(\\d{2}[ .-]?\\d{2}[ .-]?\\d{2}|(?:\\d ){5}\\d)(?![\\d/]|[.,-]\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "\\bsort[ -]?code\\b|\\bs/c\\b|\\b(?:bank|account|acct?|a/c|bacs)\\b[^\\n]{0,80}\\b(?:bank|account|acct?|a/c|details|sc)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IBAN =
            Pattern.compile("(?<!\\w)GB\\d{2} ?[A-Z]{4}(?: ?\\d){14}(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 70;
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    @Override
    public List<Sighting> in(String text) {
        List<Sighting> found = new ArrayList<>();
        pairs(PAIR.matcher(text), text, found);
        pairs(BACKWARDS.matcher(text), text, found);
        Matcher iban = IBAN.matcher(text);
        while (iban.find()) {
            if (isChecked(iban.group())) {
                found.add(new Sighting(
                        Kind.BANK_ACCOUNT,
                        new Span(iban.start(), iban.end()),
                        .98,
                        "its international check digits are right"));
            }
        }
        return found;
    }

    private static void pairs(Matcher pair, String text, List<Sighting> found) {
        while (pair.find()) {
            String around =
                    Nearby.before(text, pair.start(), REACH) + pair.group() + Nearby.after(text, pair.end(), REACH / 2);
            if (WORDS.matcher(around).find()) {
                found.add(new Sighting(
                        Kind.BANK_ACCOUNT,
                        new Span(pair.start(), pair.end()),
                        .95,
                        "six and eight digits stand together with the words for a bank account"));
            }
        }
    }

    private static boolean isChecked(String iban) {
        String plain = iban.replace(" ", "").toUpperCase(Locale.ROOT);
        StringBuilder number = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> number.append(Character.digit(c, 36)));
        return new BigInteger(number.toString()).mod(CHECK).intValue() == 1;
    }
}
