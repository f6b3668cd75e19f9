package io.github.probity.nlp.screening.marking;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of markings, carried or mentioned, with their caveats. */
final class MarkingWords {

    private static final Pattern HINT = Pattern.compile(
            "official|secret|restricted|confidential|protect|eyes only|o-s\\b|ukeo|fvey|\\([sctr]{1,2}[)/:]|off-?sen|s[ .]e[ .]c[ .]r|f[ .]f[ .]i[ .]c"
                    + "|f[ .]i[ .]d[ .]e|r[ .]i[ .]c[ .]t",
            Pattern.CASE_INSENSITIVE);
    private static final String NATIONAL =
            "(?:UK(?:/US)?|UK AND US|FIVE|5|AUS/CAN/NZ/UK/US|CAN/UK/US|CABINET)[ -]EYES[ -]ONLY|UKEO|FVEY|REL(?:EASABLE)? TO UK";
    private static final String CAVEAT =
            "(?:HMG USE ONLY|RECIPIENTS ONLY|ORGANISATIONAL USE ONLY|EMBARGOED|COMMERCIAL|PERSONAL(?: DATA)?"
                    + "|LEGAL(?:LY PRIVILEGED)?|LOCSEN|MARKET SENSITIVE|STAFF|POLICY|INVESTIGATIONS?|MANAGEMENT|MEDICAL|APPOINTMENTS?"
                    + "|HONOURS|BUDGET|VISITS?|CONTRACTS?|ATOMIC|STRAP ?[1-3]?|" + NATIONAL + ")";
    private static final String LEVEL =
            "OFFICIAL[ \\u00a0]{0,2}[-–—:/(]?[ \\u00a0]{0,2}SENS(?:ITIVE)?\\b\\)?|OFF-?SEN\\b|O-S\\b"
                    + "|TOP[ -]SECRET\\b|OFFICIAL\\b|SECRET\\b|RESTRICTED\\b|CONFIDENTIAL\\b|PROTECT\\b|" + NATIONAL;
    private static final Pattern PLAIN = Pattern.compile(
            "(?<![\\w@/.#-])(" + LEVEL + ")((?:[ \\u00a0]{0,2}[-–—:/,(\\[]{0,2}[ \\u00a0]{0,2}\\b" + CAVEAT
                    + "\\b[)\\]]?){0,4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACED = Pattern.compile("(?<!\\w)(" + spaced("OFFICIAL") + "[ .-]{1,5}"
            + spaced("SENSITIVE") + "|"
            + spaced("TOP") + "[ .]{1,4}" + spaced("SECRET") + "|" + spaced("SECRET") + "|" + spaced("OFFICIAL") + "|"
            + spaced("RESTRICTED") + "|" + spaced("CONFIDENTIAL") + ")(?!\\w)\\.?()");

    private MarkingWords() {}

    /** Quick to say no, so that most texts cost next to nothing. */
    static boolean mayBeIn(String text) {
        return HINT.matcher(text).find();
    }

    static List<Marking> in(String text) {
        List<Marking> found = new ArrayList<>();
        for (Pattern pattern : List.of(PLAIN, SPACED)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(marking(matcher));
            }
        }
        return found;
    }

    private static Marking marking(Matcher found) {
        String level = found.group(1);
        boolean caveat = found.end(2) > found.start(2);
        boolean capitals = level.equals(level.toUpperCase(Locale.ROOT));
        return new Marking(read(level), capitals, caveat, new Span(found.start(), end(found)));
    }

    /** A bracket that was opened before the marking is no part of it. */
    private static int end(Matcher found) {
        String written = found.group();
        char last = written.charAt(written.length() - 1);
        boolean closes = last == ')' && written.indexOf('(') < 0 || last == ']' && written.indexOf('[') < 0;
        return closes ? found.end() - 1 : found.end();
    }

    private static Classification read(String written) {
        String letters = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return switch (letters) {
            case "OFFICIAL" -> Classification.OFFICIAL;
            case "SECRET" -> Classification.SECRET;
            case "TOPSECRET" -> Classification.TOP_SECRET;
            case "RESTRICTED" -> Classification.RESTRICTED;
            case "CONFIDENTIAL" -> Classification.CONFIDENTIAL;
            case "PROTECT" -> Classification.PROTECT;
            default -> Classification.OFFICIAL_SENSITIVE;
        };
    }

    private static String spaced(String word) {
        return String.join("[ .]", word.split(""));
    }
}
