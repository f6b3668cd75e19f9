package io.github.probity.bot.review;

import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about, as it is kept under seal.
 *
 * @param text the message, or what stands around the findings in a long one
 * @param fired the gravest first; none when only a person found something
 * @param senderAsNamed how a reporter named a sender whom the directory does not know
 */
public record Evidence(
        String text, List<Fired> fired, @Nullable String senderAsNamed) {

    private static final int AROUND = 600;
    private static final int LONGEST = 2_000;

    public Evidence {
        fired = List.copyOf(fired);
    }

    /**
     * A finding.
     *
     * @param start in the text kept here; so is the end, exclusive
     */
    public record Fired(
            String category,
            @Nullable String ground,
            double confidence,
            String rule,
            String explanation,
            int start,
            int end) {}

    /** A piece of the text, lit up or not. */
    public record Piece(String words, boolean lit) {}

    static Evidence of(String text, List<Finding> findings, @Nullable String senderAsNamed) {
        Span kept = kept(text, findings);
        List<Fired> fired = findings.stream()
                .filter(finding ->
                        finding.where().start() < kept.end() && finding.where().end() > kept.start())
                .map(finding -> fired(finding, kept))
                .toList();
        return new Evidence(text.substring(kept.start(), kept.end()), fired, senderAsNamed);
    }

    private static Span kept(String text, List<Finding> findings) {
        if (text.length() <= LONGEST) {
            return new Span(0, text.length());
        }
        int start = findings.isEmpty() ? 0 : Math.max(0, findings.get(0).where().start() - AROUND);
        return new Span(start, Math.min(text.length(), start + LONGEST));
    }

    private static Fired fired(Finding finding, Span kept) {
        return new Fired(
                finding.category().code(),
                finding.ground() == null ? null : finding.ground().code(),
                finding.confidence(),
                finding.rule(),
                finding.explanation(),
                Math.max(0, finding.where().start() - kept.start()),
                Math.min(kept.end(), finding.where().end()) - kept.start());
    }

    /** The text in the pieces that a page shows, all of it and in order. */
    public List<Piece> pieces() {
        Set<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        fired.forEach(one -> cuts.addAll(Set.of(one.start(), Math.max(one.start() + 1, one.end()))));
        List<Integer> at = cuts.stream().filter(cut -> cut <= text.length()).toList();
        return IntStream.range(0, at.size() - 1)
                .mapToObj(n -> new Piece(text.substring(at.get(n), at.get(n + 1)), isLit(at.get(n))))
                .toList();
    }

    private boolean isLit(int at) {
        return fired.stream().anyMatch(one -> one.start() <= at && at < one.end());
    }
}
