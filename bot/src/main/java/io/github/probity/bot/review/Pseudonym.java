package io.github.probity.bot.review;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands for a sender: the same for the same person in this installation, and worth nothing without its key.
 *
 * @param digest a keyed digest, in hexadecimal
 */
public record Pseudonym(String digest) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SHOWN = 8;
    private static final int BITS = 5;

    /** Eight letters and digits that people can tell apart and read out: {@code 7KQ2-M9TX}. */
    public String shown() {
        BigInteger bits = new BigInteger(digest.substring(0, SHOWN * BITS / 4), 16);
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < SHOWN; at++) {
            int letter = bits.shiftRight((SHOWN - 1 - at) * BITS).intValue() & 31;
            shown.append(at == SHOWN / 2 ? "-" : "").append(LETTERS.charAt(letter));
        }
        return shown.toString();
    }

    /** How the digests begin of which people see this, in whatever letters they write it; empty if it is no pseudonym. */
    static Optional<String> beginning(String shown) {
        String letters = shown.strip().toUpperCase(Locale.ROOT).replace("-", "");
        if (letters.length() != SHOWN || !letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)) {
            return Optional.empty();
        }
        BigInteger bits = BigInteger.ZERO;
        for (char letter : letters.toCharArray()) {
            bits = bits.shiftLeft(BITS).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        return Optional.of(String.format(Locale.ROOT, "%0" + SHOWN * BITS / 4 + "x", bits));
    }
}
