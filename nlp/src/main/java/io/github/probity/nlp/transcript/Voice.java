package io.github.probity.nlp.transcript;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words with the name of who said them.
 *
 * @param speaker null where the file doesn't say, or says that it isn't known
 */
record Voice(@Nullable String speaker, String text) {

    private static final Pattern UNKNOWN = Pattern.compile(
            "\\(?unknown\\)?(?: speaker| participant)?|unattributed|no speaker|n/a|[-?]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u0080-\\u00a0\\ufeff]+");
    private static final int LONGEST_NAME = 200;

    /** A name as a file has it, made fit to be compared and shown in one line. */
    static @Nullable String name(@Nullable String written) {
        String name = written == null ? "" : oneLine(written);
        if (name.length() > LONGEST_NAME) {
            name = TranscriptText.wellFormed(name.substring(0, LONGEST_NAME));
        }
        return UNKNOWN.matcher(name).matches() ? null : name;
    }

    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
