package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sixteen signs of Great Britain, which hold a date of birth; or eight figures after the words, as in Northern Ireland. */
final class DrivingLicence implements Recogniser {

    private static final Pattern GREAT_BRITAIN = Pattern.compile(
            "(?<![\\p{L}\\d])(?=[A-Z9 .-]{5,7})[A-Z][ .-]?(?:[A-Z9][ .-]?){4}\\d[ .-]?(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])[ .-]?(?:0[1-9]|[12]\\d|3[01])[ .-]?\\d"
                    + "[ .-]?[A-Z9]{2}[ .-]?[A-Z0-9][ .-]?[A-Z]{2}(?:[ .-]?\\d{2})?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NORTHERN_IRELAND = Pattern.compile(
            "\\b(?:driv(?:ing|er'?s?) licen[cs]e|driver number|licen[cs]e n(?:o|umber))\\b(?![^\\n]{0,30}\\bref)[^\\d\\n?]{0,25}?(?<![\\p{L}\\d£.])((?:\\d ?){7}\\d)(?![\\p{L}\\d]|[-.]\\d)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Sighting> in(String text) {
        return Stream.of(
                        Places.of(
                                GREAT_BRITAIN,
                                text,
                                british -> sighting(
                                        british.start(),
                                        british.end(),
                                        .96,
                                        "the date and letters inside it have the licence's order")),
                        Places.of(
                                NORTHERN_IRELAND,
                                text,
                                irish -> sighting(irish.start(1), irish.end(1), .9, "eight figures follow the words")))
                .flatMap(List::stream)
                .toList();
    }

    private static Sighting sighting(int start, int end, double confidence, String reason) {
        return new Sighting(Kind.DRIVING_LICENCE_NUMBER, new Span(start, end), confidence, reason);
    }
}
