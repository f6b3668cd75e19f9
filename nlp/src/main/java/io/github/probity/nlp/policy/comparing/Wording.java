package io.github.probity.nlp.policy.comparing;

import io.github.probity.nlp.policy.Clause;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A clause as it is compared.
 *
 * @param text its words without its own number; blank space, quotation marks, dashes and bullets all of one kind
 */
record Wording(Clause clause, String text) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201a\u00b4`]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern BULLETS = Pattern.compile("[\u2022\u25cf\u25aa\u25e6\u00b7\u2023\uf0b7]");

    static Wording of(Clause clause) {
        return new Wording(clause, withoutNumber(even(clause.text()), clause.reference()));
    }

    private static String even(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        even = DOUBLE_QUOTES.matcher(even).replaceAll("\"");
        even = SINGLE_QUOTES.matcher(even).replaceAll("'");
        even = DASHES.matcher(even).replaceAll("-");
        even = BULLETS.matcher(even).replaceAll("*");
        return SPACE.matcher(even).replaceAll(" ").strip();
    }

    /** Without the number only if it is the reference's own: the 3 of "3 days' notice" is the rule itself. */
    private static String withoutNumber(String text, String reference) {
        int end = text.indexOf(' ');
        if (end < 0) {
            return text;
        }
        String last = reference.substring(reference.lastIndexOf(' ') + 1);
        return bare(text.substring(0, end)).equals(bare(last)) ? text.substring(end + 1) : text;
    }

    private static String bare(String number) {
        String bare = number.endsWith(".") || number.endsWith(":") ? number.substring(0, number.length() - 1) : number;
        return bare.endsWith(")") && bare.indexOf('(') < 0 ? bare.substring(0, bare.length() - 1) : bare;
    }
}
