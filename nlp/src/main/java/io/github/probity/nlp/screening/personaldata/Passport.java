package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        List<Sighting> found = new ArrayList<>();
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            if (!OTHERWISE.matcher(form.group(1)).find()) {
                found.add(new Sighting(
                        Kind.PASSPORT_NUMBER,
                        new Span(form.start(2), form.end(2)),
                        .95,
                        "it has the form and follows the word"));
            }
        }
        return found;
    }
}
