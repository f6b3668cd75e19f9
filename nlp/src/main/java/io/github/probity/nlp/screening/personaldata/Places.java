package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places of a text that have a form. */
final class Places {

    /** A list of this many is reported as a list: more of it would tell a reviewer nothing. */
    private static final int MOST = 100;

    private Places() {}

    /** What the places that have a form are, as judged one by one; null is nothing. */
    static List<Sighting> of(Pattern form, String text, Function<MatchResult, @Nullable Sighting> judged) {
        return form.matcher(text)
                .results()
                .map(judged)
                .filter(Objects::nonNull)
                .limit(MOST)
                .toList();
    }

    static Span span(MatchResult place) {
        return new Span(place.start(), place.end());
    }
}
