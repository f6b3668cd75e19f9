package io.github.probity.nlp.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the ids of cues from words: {@code guid/12-0} is utterance 12, part 0; others write numbers or a word. */
final class CueId {

    private static final Pattern TEAMS = Pattern.compile("(\\S{1,120}/\\d{1,9})-\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern TOKEN = Pattern.compile("[\\w./:#-]{0,120}[\\p{Alnum}_]");

    private CueId() {}

    static boolean isTeams(String line) {
        return TEAMS.matcher(line).matches();
    }

    /** Whether a line can only be the id after another one: the next number. */
    static boolean isNext(String line, @Nullable String previous) {
        return previous != null
                && NUMBER.matcher(line).matches()
                && NUMBER.matcher(previous).matches()
                && Integer.parseInt(line) == Integer.parseInt(previous) + 1;
    }

    /** Whether a line that stands alone above a timing may be an id; words of speech are not. */
    static boolean isLikely(String line) {
        return TOKEN.matcher(line).matches();
    }

    /** The part of the id that all pieces of an utterance share, or null where ids don't say. */
    static @Nullable String turn(@Nullable String id) {
        Matcher teams = TEAMS.matcher(id == null ? "" : id);
        return teams.matches() ? teams.group(1) : null;
    }
}
