package io.github.probity.nlp.screening.personaldata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A house number and street with a postcode, or with words of living there, near a name and not an organisation's. */
final class HomeAddress implements Recogniser {

    private static final String STREET =
            "(?:flat \\w{1,4},? )?\\d{1,4}[a-z]?,? (?:[a-z'][a-z'-]{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|close|cl"
                    + "|drive|dr|crescent|cres|way|gardens|gdns|terrace|court|place|grove|hill|row|mews|walk|rise|view|park|heights|square)\\b";
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\w£./:-])" + STREET
                    + "(?:[\\s\\S]{0,70}?(?<!\\w)([a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2})(?!\\w))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOME = Pattern.compile(
            "\\b(?:home address|lives? (?:at|in)|living at|live at|resid\\w+ (?:at|of)|(?:his|her|their|my) (?:home |new )?address|moved to|house at|tenant at"
                    + "|address (?:is|for))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:council|hospital|centre|office|offices|school|building|library|town hall|civic|ltd|limited|plc|department|surgery|station|venue|floor|unit|suite"
                    + "|house|hotel|church|college|university|depot|headquarters|hq|reception|meeting|meet|registered|works|roadworks|closure|planning|application"
                    + "|site|premises|property|shop|cafe|restaurant|pub|clinic|pharmacy|trust|court service|team|officer|manager|director|directorate)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int REACH = 100;

    @Override
    public List<Sighting> in(String text) {
        return Places.of(FORM, text, form -> sighting(form, text));
    }

    private static @Nullable Sighting sighting(MatchResult form, String text) {
        String before = Nearby.before(text, form.start(), REACH);
        boolean home = HOME.matcher(before).find();
        boolean posted = form.group(1) != null
                && !ORGANISATION.matcher(before + form.group()).find();
        if (!home && !posted || !Names.in(before)) {
            return null;
        }
        return new Sighting(
                Kind.HOME_ADDRESS,
                Places.span(form),
                home ? .92 : .85,
                home
                        ? "words of living there go before, and a person is named"
                        : "house, street and postcode follow a person's name");
    }
}
