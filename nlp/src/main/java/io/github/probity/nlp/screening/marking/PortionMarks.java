package io.github.probity.nlp.screening.marking;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markings in short before each paragraph: {@code (O-S)}, {@code (S)}, {@code (TS)}. */
final class PortionMarks {

    private static final Pattern MARK =
            Pattern.compile("(?m)^[ \\t>]{0,6}(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]?[ \\t]{1,4}|[-*•][ \\t]{1,3})?"
                    + "\\(((?:O[-/]S|TS|S|C|R|O)(?:(?://|[:/-])[A-Z/]{1,20})?)\\)[ \\t]{1,4}(?=\\S)");

    private PortionMarks() {}

    /** The marks of a text; a single letter alone may be anything and needs a second mark beside it. */
    static List<Marking> in(String text) {
        List<Marking> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        boolean certain = false;
        while (mark.find()) {
            String written = mark.group(1);
            certain |= written.length() > 1;
            marks.add(new Marking(read(written), true, false, new Span(mark.start(1), mark.end(1))));
        }
        return certain || marks.size() > 1 && isMixed(marks) ? marks : List.of();
    }

    private static boolean isMixed(List<Marking> marks) {
        return marks.stream()
                .anyMatch(mark -> mark.classification() == Classification.SECRET
                        || mark.classification() == Classification.OFFICIAL);
    }

    private static Classification read(String written) {
        if (written.startsWith("TS")) {
            return Classification.TOP_SECRET;
        }
        if (written.startsWith("O")) {
            return written.length() > 2 ? Classification.OFFICIAL_SENSITIVE : Classification.OFFICIAL;
        }
        return switch (written.charAt(0)) {
            case 'S' -> Classification.SECRET;
            case 'C' -> Classification.CONFIDENTIAL;
            default -> Classification.RESTRICTED;
        };
    }
}
