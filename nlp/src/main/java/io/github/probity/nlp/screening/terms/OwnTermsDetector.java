package io.github.probity.nlp.screening.terms;

import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds an organisation's own terms. */
public final class OwnTermsDetector implements Detector {

    /** A term says what it means; how often it means it here is not known. */
    private static final double CONFIDENCE = .8;

    private final List<TermSearch> searches;

    /**
     * @param terms those whose {@link OwnTerms#trial trial} had no refusal
     * @throws IllegalArgumentException with the refusal, if a term could not even be tried
     */
    public OwnTermsDetector(List<OwnTerm> terms) {
        for (OwnTerm term : terms) {
            OwnTerms.refusalOnSight(term).ifPresent(why -> {
                throw new IllegalArgumentException(why);
            });
        }
        this.searches = terms.stream().map(TermSearch::of).toList();
    }

    @Override
    public List<Finding> find(ScreenedText text) {
        List<Finding> findings = new ArrayList<>();
        for (TermSearch search : searches) {
            for (Span where : search.in(text)) {
                findings.add(finding(search.term(), where));
            }
        }
        return findings;
    }

    private static Finding finding(OwnTerm term, Span where) {
        String explanation = "Your organisation's term \"" + term.name() + "\" was seen, in this sense: " + term.sense()
                + "."
                + (term.benign().isEmpty()
                        ? " It would be benign in another sense."
                        : " It would be benign near: "
                                + String.join(
                                        ", ", term.benign().stream().sorted().toList()) + ".");
        return new Finding(
                term.category(),
                null,
                null,
                term.severity(),
                CONFIDENCE,
                where,
                "own-term:" + term.name(),
                explanation);
    }
}
