package io.github.probity.nlp.screening.terms;

import com.google.re2j.PatternSyntaxException;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tries an organisation's terms on harmless text, so that none takes effect that would bury the reviewers. */
public final class OwnTerms {

    private static final int MOST_EXAMPLES = 5;
    private static final int LONGEST = 500;
    /** RE2 goes as deep as a pattern is large, and a thread has room for some thousand steps. */
    private static final int LARGEST = 1000;

    private final Folding folding;
    private final Sentences sentences;
    private final double mostShare;

    /** @param mostShare the share of harmless texts, 0 to 1, above which a term is refused */
    public OwnTerms(Folding folding, Sentences sentences, double mostShare) {
        this.folding = folding;
        this.sentences = sentences;
        this.mostShare = mostShare;
    }

    /** What each term does on texts that are known to be harmless, in the order given. */
    public List<Trial> trial(List<OwnTerm> terms, List<String> harmless) {
        List<Trial> trials = new ArrayList<>();
        for (OwnTerm term : terms) {
            trials.add(refusalOnSight(term)
                    .map(why -> new Trial(term, 0, 0, List.of(), Optional.of(why)))
                    .orElseGet(() -> fired(term, harmless)));
        }
        return trials;
    }

    private Trial fired(OwnTerm term, List<String> harmless) {
        TermSearch search = TermSearch.of(term);
        List<Trial.Example> examples = new ArrayList<>();
        int fired = 0;
        for (int n = 0; n < harmless.size(); n++) {
            ScreenedText text = new ScreenedText(Message.of(harmless.get(n)), folding, sentences);
            List<Span> places = search.in(text);
            fired += places.isEmpty() ? 0 : 1;
            if (!places.isEmpty() && examples.size() < MOST_EXAMPLES) {
                examples.add(new Trial.Example(n, places.get(0)));
            }
        }
        return new Trial(term, fired, harmless.size(), examples, refusalAfter(term, fired, harmless.size()));
    }

    /** Why a term may not even be tried; empty if it may. */
    static Optional<String> refusalOnSight(OwnTerm term) {
        if (term.written().isBlank()) {
            return Optional.of("The term \"" + term.name() + "\" is empty: write the word or pattern to look for.");
        }
        if (term.written().length() > LONGEST) {
            return Optional.of("The term \"" + term.name() + "\" is longer than " + LONGEST
                    + " characters: split it into several terms.");
        }
        if (term.category() == Category.VETTING_DISCLOSURE) {
            return Optional.of("The term \"" + term.name()
                    + "\" cannot be a disclosure of vetting, because a word does not say whose"
                    + " vetting it is: choose another category.");
        }
        return term.form() == OwnTerm.Form.PATTERN ? refusalOfPattern(term) : refusalOfWords(term);
    }

    private static Optional<String> refusalOfWords(OwnTerm term) {
        return term.written().codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of("The term \"" + term.name()
                        + "\" has no letter or digit, so it cannot be found as a word: write it as a pattern.");
    }

    private static Optional<String> refusalOfPattern(OwnTerm term) {
        if (PatternSize.of(term.written()) > LARGEST) {
            return Optional.of("The pattern \"" + term.name() + "\" repeats more than " + LARGEST
                    + " characters, one count inside another: make the numbers in braces smaller.");
        }
        try {
            boolean empty = TermSearch.compile(term.written()).matcher("").find();
            return empty
                    ? Optional.of("The pattern \"" + term.name()
                            + "\" matches even where nothing stands, so it would fire on every message: make at least one"
                            + " character necessary.")
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("The pattern \"" + term.name() + "\" cannot be read (" + e.getDescription() + ", near \""
                    + e.getPattern() + "\"): correct it, and note that RE2 has no look-around and no back references.");
        }
    }

    private Optional<String> refusalAfter(OwnTerm term, int fired, int tried) {
        if (tried == 0 || (double) fired / tried <= mostShare) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "The term \"%s\" fired on %d of %d harmless messages, more than the %.2f%% allowed: make it longer, or name words that"
                        + " must stand near it or that make it harmless.",
                term.name(),
                fired,
                tried,
                mostShare * 100));
    }
}
