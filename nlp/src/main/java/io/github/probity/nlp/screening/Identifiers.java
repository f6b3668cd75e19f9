package io.github.probity.nlp.screening;

import io.github.probity.nlp.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a machine wrote to be told apart by machines: UUIDs, digests and keys in hexadecimal. A model that reads letters takes
 * them for words of some language and for signs of calm, so they are left out of what models read. Links are not: a link can
 * insult.
 */
final class Identifiers {

    private static final Pattern IDENTIFIER =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\{?(?:\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"
                    + "|(?=\\p{Alpha}{0,15}\\p{Digit})\\p{XDigit}{16,512})}?(?![\\p{L}\\p{N}])");

    private Identifiers() {}

    /** Where they are, in order. */
    static List<Span> in(String text) {
        return IDENTIFIER
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
