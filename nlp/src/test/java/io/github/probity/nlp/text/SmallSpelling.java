package io.github.probity.nlp.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A handful of words, enough to try every disguise with. */
final class SmallSpelling {

    private static final String COMMON = """
            the i you a to is and it are we them all of on at for in this that what people meeting report please before
            after three with call room today lunch our new good love want team work from not no so
            stuff never really with can will house rapid password letter see do one hope will known best""";

    private SmallSpelling() {}

    static Spelling spelling() {
        Map<String, Integer> common = new HashMap<>();
        for (String word : COMMON.split("\\s+")) {
            common.putIfAbsent(word, common.size());
        }
        return new Spelling(
                common, List.of("hate", "idiot", "stupid", "moron", "scum", "loser", "ass", "slags", "bloody"));
    }
}
