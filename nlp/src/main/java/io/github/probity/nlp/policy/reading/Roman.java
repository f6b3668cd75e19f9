package io.github.probity.nlp.policy.reading;

/** Roman numerals as lists use them. */
final class Roman {
    private static final String[] UNITS = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final int LIMIT = 40;

    private Roman() {}

    /** The numeral in lower case; in digits from forty on. */
    static String of(int number) {
        return number > 0 && number < LIMIT ? "x".repeat(number / 10) + UNITS[number % 10] : Integer.toString(number);
    }

    /** Whether these lower-case letters are a numeral below forty, which is as far as lists go. */
    static boolean is(String letters) {
        if (letters.isEmpty() || letters.length() > 7) {
            return false;
        }
        int tens = 0;
        while (tens < letters.length() && letters.charAt(tens) == 'x') {
            tens++;
        }
        if (tens > 3) {
            return false;
        }
        return switch (letters.substring(tens)) {
            case "" -> tens > 0;
            case "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" -> true;
            default -> false;
        };
    }
}
