package io.github.probity.nlp.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as transcripts write it: {@code 00:00:05.320}, {@code 0:0:5.32}, {@code 00:05,32}, with a minus before it where it
 * lies before the start.
 */
final class Stamp {

    /** No stamp is longer. */
    static final int LONGEST = 40;

    private static final String NUMBER = "([-−–]?\\d{1,9}(?::[-−–]?\\d{1,9}){0,3})(?:[.,](\\d{1,12}))?";
    private static final Pattern MINUS = Pattern.compile("[-−–]");
    private static final Pattern AT_START = Pattern.compile("[ \\t\\u00a0]*" + NUMBER + "(?=[\\s\\u00a0<]|$)");
    private static final Pattern AT_END = Pattern.compile("(?:^|[\\s\\u00a0>])" + NUMBER + "[ \\t\\u00a0]*$");

    private Stamp() {}

    /** A stamp found in a line. */
    record Found(int start, int end, double seconds) {}

    /** The stamp that ends just before an offset, blanks apart. */
    static @Nullable Found before(String line, int offset, int limit) {
        int from = Math.max(limit, offset - LONGEST);
        if (!endsInDigit(line, from, offset)) {
            return null;
        }
        Matcher matcher = AT_END.matcher(line.substring(from, offset));
        return matcher.find() ? found(matcher, from) : null;
    }

    /** The stamp that starts just after an offset, blanks apart. */
    static @Nullable Found after(String line, int offset) {
        int to = Math.min(line.length(), offset + LONGEST);
        Matcher matcher = AT_START.matcher(line.substring(offset, to));
        return matcher.lookingAt() ? found(matcher, offset) : null;
    }

    private static boolean endsInDigit(String line, int from, int offset) {
        int last = offset - 1;
        while (last >= from
                && (line.charAt(last) == ' ' || line.charAt(last) == '\t' || line.charAt(last) == '\u00a0')) {
            last--;
        }
        return last >= from && Character.isDigit(line.charAt(last));
    }

    private static Found found(Matcher matcher, int from) {
        return new Found(from + matcher.start(1), from + matcher.end(), seconds(matcher));
    }

    private static double seconds(Matcher matcher) {
        String[] fields = MINUS.matcher(matcher.group(1)).replaceAll("").split(":", -1);
        int units = Math.min(3, fields.length);
        long whole = 0;
        for (int n = 0; n < units; n++) {
            whole = whole * 60 + Long.parseLong(fields[n]);
        }
        String fraction = matcher.group(2) != null ? matcher.group(2) : fields.length == 4 ? fields[3] : "0";
        double seconds = Double.parseDouble(whole + "." + fraction);
        boolean negative = MINUS.matcher(matcher.group(1)).find();
        return negative ? -seconds : seconds;
    }
}
