package io.github.probity.bot.review;

import java.math.BigInteger;

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
}
