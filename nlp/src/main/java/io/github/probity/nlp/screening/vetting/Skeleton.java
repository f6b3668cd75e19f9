package io.github.probity.nlp.screening.vetting;

import java.util.ArrayList;
import java.util.List;

/**
 * The bones of a sentence about a mention: the words that carry person, verb, denial, condition and requirement, in their
 * order, the nearest first. "Nobody gets on without SC" is {@code NEG NEG}, "I have SC" is {@code HAVE I}.
 */
final class Skeleton {

    private static final WordClasses CLASSES = WordClasses.ENGLISH;
    /** The first class that fits a word is its bone. */
    private static final String[] BONES = {
        "IF",
        "DOUBLE_NEG",
        "NEG",
        "STRANGER",
        "ANYONE",
        "ALL",
        "I",
        "MY",
        "WE",
        "YOU",
        "HE",
        "NAME",
        "TITLE",
        "ROLE",
        "NEED",
        "QUOTE",
        "HUSH",
        "REFUSED",
        "PROCESS",
        "PASSED",
        "PAST",
        "HAVE",
        "BE",
        "WOULD",
        "WH",
        "AUX",
        "COUNT",
        "PEOPLE",
        "POST",
        "TEAM",
        "SAY",
        "IMPERSONAL",
        "ADMIN",
        "POLICY",
        "NEWS"
    };

    private static final long[] BITS = bits();
    private static final int MOST = 2;

    private Skeleton() {}

    private static long[] bits() {
        long[] bits = new long[BONES.length];
        for (int n = 0; n < bits.length; n++) {
            bits[n] = CLASSES.bit(BONES[n]);
        }
        return bits;
    }

    static List<String> of(Reading reading, Mention mention, int start, int end) {
        List<String> out = new ArrayList<>();
        String left = side(reading, mention.first() - 1, start, -1, "bones<", out);
        String right = side(reading, mention.end(), end, 1, "bones>", out);
        out.add("bones=" + left + "_" + right);
        int denials = 0;
        for (int at = start; at < end; at++) {
            denials += reading.words().get(at).is(CLASSES.bit("NEG")) ? 1 : 0;
        }
        out.add("denials=" + Math.min(denials, 3));
        out.add("denials=" + Math.min(denials, 3) + "&" + left);
        return out;
    }

    /** Adds chains of one and two bones; answers the nearest one. */
    private static String side(Reading reading, int from, int limit, int step, String place, List<String> out) {
        StringBuilder chain = new StringBuilder(place);
        String nearest = "none";
        int found = 0;
        String last = "";
        for (int at = from; found < MOST && (step < 0 ? at >= limit : at < limit); at += step) {
            String bone = bone(reading.words().get(at));
            if (bone != null && !bone.equals(last)) {
                nearest = found == 0 ? bone : nearest;
                last = bone;
                out.add(chain.append(' ').append(bone).toString());
                found++;
            }
        }
        if (found < MOST) {
            out.add(chain.append(" end").toString());
        }
        return nearest;
    }

    private static @org.jspecify.annotations.Nullable String bone(Word word) {
        for (int n = 0; n < BITS.length; n++) {
            if (word.is(BITS[n])) {
                return BONES[n];
            }
        }
        return null;
    }
}
