package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nine figures, or one or two letters and seven, shortly after the word passport. */
final class Passport implements Recogniser {

    private static final Pattern FORM = Pattern.compile(
            "\\bpassport\\b([^\\d\\n?]{0,45}?)(?<![\\p{L}\\d£.])((?:\\d[ -]?){8}\\d|[A-Z]{1,2} ?(?:\\d ?){6}\\d)(?![\\p{L}\\d]|[-.]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:ref(?:erence)?|application|appointment|order|ticket|office|tel|phone|call|ring|fee|photos?|helpline|uprn|invoice|scheme|tracking)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Sighting> in(String text) {
        return Places.of(FORM, text, Passport::sighting);
    }

    private static @Nullable Sighting sighting(MatchResult form) {
        return OTHERWISE.matcher(form.group(1)).find()
                ? null
                : new Sighting(
                        Kind.PASSPORT_NUMBER,
                        new Span(form.start(2), form.end(2)),
                        .95,
                        "it has the form and follows the word");
    }
}
