package io.github.probity.nlp.screening.terms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Span;
import io.github.probity.nlp.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for one term. Time is linear in the text: RE2 never goes back. */
final class TermSearch {

    /** Words that tell the sense stand within this many characters. */
    private static final int NEAR = 80;

    /** It knows no words, so that it undoes no disguises. */
    private static final Folding LETTERS = new Folding(new Spelling(Map.of(), List.of()));

    private final OwnTerm term;
    private final Pattern pattern;
    /** Looked for first, as most texts do not hold it. */
    private final String firstWord;

    private final @Nullable Pattern needed;
    private final @Nullable Pattern benign;

    private TermSearch(OwnTerm term) {
        this.term = term;
        this.pattern = term.form() == OwnTerm.Form.PATTERN ? compile(term.written()) : words(Set.of(term.written()));
        this.firstWord = plain(term.written()).split("\\s+")[0];
        this.needed = term.needed().isEmpty() ? null : words(term.needed());
        this.benign = term.benign().isEmpty() ? null : words(term.benign());
    }

    static TermSearch of(OwnTerm term) {
        return new TermSearch(term);
    }

    /** @throws com.google.re2j.PatternSyntaxException if it is no RE2 pattern */
    static Pattern compile(String written) {
        return Pattern.compile(written);
    }

    /** Whole words in lower case, with any blanks between those of a phrase. */
    private static Pattern words(Set<String> words) {
        String any = words.stream()
                .map(TermSearch::plain)
                .map(word ->
                        List.of(word.split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .sorted()
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:^|[^\\pL\\pN])(" + any + ")(?:$|[^\\pL\\pN])");
    }

    /** A term in the letters that a folded text has: in lower case, without accents. */
    private static String plain(String written) {
        return LETTERS.fold(written.strip()).text();
    }

    OwnTerm term() {
        return term;
    }

    /** Where the term stands in its sense, in the text as it was sent. */
    List<Span> in(ScreenedText text) {
        boolean folded = term.form() == OwnTerm.Form.WORDS;
        String searched = folded ? text.folded().text() : text.readable().text();
        int group = folded ? 1 : 0;
        if (folded && !searched.contains(firstWord)) {
            return List.of();
        }
        List<Span> places = new ArrayList<>();
        Matcher found = pattern.matcher(searched);
        for (int from = 0; from <= searched.length() && found.find(from); ) {
            Span here = new Span(found.start(group), found.end(group));
            if (here.length() > 0 && isMeant(searched, here)) {
                places.add(folded ? text.sentFromFolded(here) : text.sentFromReadable(here));
            }
            from = Math.max(here.end(), from + 1);
        }
        return places;
    }

    private boolean isMeant(String text, Span here) {
        if (needed == null && benign == null) {
            return true;
        }
        String before = text.substring(Math.max(0, here.start() - NEAR), here.start());
        String after = text.substring(here.end(), Math.min(text.length(), here.end() + NEAR));
        String around = plain(before + "\n" + after);
        return (needed == null || needed.matcher(around).find())
                && (benign == null || !benign.matcher(around).find());
    }
}
