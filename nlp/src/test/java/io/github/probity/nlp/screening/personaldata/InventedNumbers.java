package io.github.probity.nlp.screening.personaldata;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes up numbers of each kind in place of {@code {kind:form}}, so that no test file holds any. */
final class InventedNumbers {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+?)(?::(\\w+))?}");
    private static final Pattern DIGITS = Pattern.compile("n(\\d+)");
    private static final String[] FIGURES = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final Random random;

    InventedNumbers(Random random) {
        this.random = random;
    }

    String fill(String text) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        written(place.group(1), place.group(2) == null ? "" : place.group(2))));
    }

    private String written(String kind, String form) {
        if (kind.equals("dob")) {
            return date(form);
        }
        String number = number(kind);
        return switch (form) {
            case "lower" -> number.toLowerCase(Locale.ROOT);
            case "spaced" -> grouped(kind, number, " ");
            case "dashed" -> grouped(kind, number, "-");
            case "dotted" -> grouped(kind, number, ".");
            case "amex" -> number.replaceFirst("(.{4})(.{6})(.{5})", "$1 $2 $3");
            case "plain" -> number.replace("-", "");
            case "speech" -> spoken(number);
            default -> number;
        };
    }

    private static String grouped(String kind, String number, String sign) {
        return switch (kind) {
            case "nhs" -> number.replaceFirst("(.{3})(.{3})(.{4})", "$1" + sign + "$2" + sign + "$3");
            case "ni", "sort" -> number.replace("-", "").replaceAll("(.{2})(?=.)", "$1" + sign);
            case "passport" -> number.replaceAll("(.{3})(?=.)", "$1" + sign);
            case "dvla" -> number.replaceAll("(.{5})(.{6})(.*)", "$1" + sign + "$2" + sign + "$3");
            case "isbn" -> number.replaceFirst("(.{3})(.)(.{5})(.{3})(.)", "$1-$2-$3-$4-$5");
            default -> number.replaceAll("(.{4})(?=.)", "$1" + sign);
        };
    }

    private static String spoken(String number) {
        StringBuilder words = new StringBuilder();
        for (char c : number.toLowerCase(Locale.ROOT).replace("-", "").toCharArray()) {
            words.append(words.length() == 0 ? "" : " ")
                    .append(Character.isDigit(c) ? FIGURES[c - '0'] : String.valueOf(c));
        }
        return words.toString();
    }

    private String number(String kind) {
        Matcher digits = DIGITS.matcher(kind);
        if (digits.matches()) {
            return digits(Integer.parseInt(digits.group(1)));
        }
        return switch (kind) {
            case "ni" -> one("AB", "JK", "SC", "PE", "WL", "HR") + digits(6) + one("A", "B", "C", "D");
            case "nhs" -> nhs();
            case "card" -> withLuhn("4539" + digits(11));
            case "mc" -> withLuhn("5" + one("1", "2", "3", "4", "5") + digits(13));
            case "amex" -> withLuhn("37" + digits(12));
            case "sort" -> digits(2) + "-" + digits(2) + "-" + digits(2);
            case "acc", "niDl" -> "1" + digits(7);
            case "iban" -> iban();
            case "passport" -> "5" + digits(8);
            case "dvla" ->
                one("BELL9", "OKAFO", "SHAH9", "MCLEO")
                        + digits(1)
                        + one("01", "12", "56")
                        + one("03", "17", "28")
                        + digits(1)
                        + one("TA", "C9")
                        + one("9", "8")
                        + one("AB", "XK");
            case "postcode" -> one("BT28 ", "YO1 ", "LS12 ", "HU3 ") + digits(1) + one("AB", "QD", "XY");
            case "phone" -> "01632 960" + digits(3);
            case "mobile" -> "07700 900" + digits(3);
            case "reg" -> one("AB", "YK") + digits(2) + " " + one("XYZ", "KLM");
            case "n16order" -> "9" + digits(15);
            case "n16luhn" -> withLuhn("4539" + digits(11));
            case "n15luhn" -> withLuhn("35" + digits(12));
            case "isbn" -> "978" + digits(10);
            default -> throw new IllegalArgumentException("no numbers of the kind " + kind);
        };
    }

    private String nhs() {
        while (true) {
            String number = "999" + digits(7);
            if (NhsNumber.isChecked(number)) {
                return number;
            }
        }
    }

    private String withLuhn(String start) {
        int check = 0;
        while (!PaymentCard.isChecked(start + check)) {
            check++;
        }
        return start + check;
    }

    private String iban() {
        String account = "ABCD" + digits(14);
        StringBuilder number = new StringBuilder();
        (account + "GB00").chars().forEach(c -> number.append(Character.digit(c, 36)));
        int check = 98
                - new java.math.BigInteger(number.toString())
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue();
        return String.format(Locale.ROOT, "GB%02d%s", check, account);
    }

    private String date(String form) {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = 1940 + random.nextInt(65);
        return switch (form) {
            case "words" -> day + one("", "th") + " " + MONTHS[month - 1] + " " + year;
            case "dashed" -> String.format(Locale.ROOT, "%02d-%02d-%d", day, month, year);
            case "dotted" -> String.format(Locale.ROOT, "%02d.%02d.%d", day, month, year);
            case "iso" -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
            case "short" -> String.format(Locale.ROOT, "%d/%d/%02d", day, month, year % 100);
            default -> String.format(Locale.ROOT, "%02d/%02d/%d", day, month, year);
        };
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int n = 0; n < count; n++) {
            digits.append(n == 0 ? 1 + random.nextInt(9) : random.nextInt(10));
        }
        return digits.toString();
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
