package io.github.probity.nlp.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as the seeds of fuzz tests hold it: UTF-8, and {@code \ud83d} for what no UTF-8 can hold. */
public final class SeedText {

    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private SeedText() {}

    public static String of(byte[] seed) {
        return UNIT.matcher(new String(seed, StandardCharsets.UTF_8))
                .replaceAll(unit -> Matcher.quoteReplacement(unit(unit.group(1))));
    }

    private static String unit(String hex) {
        return String.valueOf((char) Integer.parseInt(hex, 16));
    }
}
