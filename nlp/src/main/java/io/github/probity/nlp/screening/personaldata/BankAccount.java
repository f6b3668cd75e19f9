package io.github.probity.nlp.screening.personaldata;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return Stream.of(
                        Places.of(PAIR, text, pair -> pair(pair, text)),
                        Places.of(BACKWARDS, text, pair -> pair(pair, text)),
                        Places.of(IBAN, text, BankAccount::international))
                .flatMap(List::stream)
                .toList();
    }

    private static @Nullable Sighting pair(MatchResult pair, String text) {
        String around =
                Nearby.before(text, pair.start(), REACH) + pair.group() + Nearby.after(text, pair.end(), REACH / 2);
        return WORDS.matcher(around).find()
                ? new Sighting(
                        Kind.BANK_ACCOUNT,
                        Places.span(pair),
                        .95,
                        "six and eight digits stand together with the words for a bank account")
                : null;
    }

    private static @Nullable Sighting international(MatchResult iban) {
        return isChecked(iban.group())
                ? new Sighting(Kind.BANK_ACCOUNT, Places.span(iban), .98, "its international check digits are right")
                : null;
    }

    private static boolean isChecked(String iban) {
        String plain = iban.replace(" ", "").toUpperCase(Locale.ROOT);
        StringBuilder number = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> number.append(Character.digit(c, 36)));
        return new BigInteger(number.toString()).mod(CHECK).intValue() == 1;
    }
}
