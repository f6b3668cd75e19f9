package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.encoder.Vectors;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the clauses nearest to a question, by meaning and by words. Made once for a set of policies and never changed;
 * may be shared between threads.
 */
final class PolicyIndex implements AutoCloseable {

    /** One clause and where its passages stand among all passages. */
    private record Entry(Policy policy, Clause clause, int from, int to) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<float[]> vectors;
    private final LexicalIndex words;
    private final Encoders encoders;
    private final Weights<Signal> weights = Weights.read(Signal.class, "ranking.properties");

    PolicyIndex(Collection<Policy> policies, Encoders encoders, VectorStore store) {
        for (Policy policy : policies) {
            for (Clause clause : policy.clauses()) {
                int from = passages.size();
                passages.addAll(Passages.of(clause));
                entries.add(new Entry(policy, clause, from, passages.size()));
            }
        }
        this.encoders = encoders;
        vectors = encoders.passages(passages.stream().map(Passage::text).toList(), store);
        words = new LexicalIndex(passages);
    }

    /**
     * The clauses nearest to a question, best first.
     *
     * @param documents the documents to look in; empty for all
     * @param most how many to give at most
     */
    List<Candidate> nearest(String question, Set<String> documents, int most) {
        float[] meaning = encoders.question(question);
        float[] lexical = words.scores(question);
        Set<QuestionKind> wanted = EnumSet.allOf(QuestionKind.class);
        wanted.removeIf(kind -> !kind.fits(question));
        return entries.stream()
                .filter(entry ->
                        documents.isEmpty() || documents.contains(entry.policy().document()))
                .map(entry -> candidate(entry, wanted, meaning, lexical))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(most)
                .toList();
    }

    /** The lexical side alone: which words of a question the policies know. */
    LexicalIndex words() {
        return words;
    }

    private Candidate candidate(Entry entry, Set<QuestionKind> wanted, float[] meaning, float[] lexical) {
        int nearest = entry.from();
        double cosine = -1;
        double shared = 0;
        for (int n = entry.from(); n < entry.to(); n++) {
            double now = likeness(meaning, n);
            if (now > cosine) {
                cosine = now;
                nearest = n;
            }
            shared = Math.max(shared, lexical[n]);
        }
        Map<Signal, Double> signals = ClauseSigns.of(wanted, entry.clause());
        signals.put(Signal.MEANING, cosine);
        signals.put(Signal.WHOLE_CLAUSE, likeness(meaning, entry.from()));
        signals.put(Signal.SHARED_WORDS, shared);
        return new Candidate(
                entry.policy(), entry.clause(), passages.get(nearest).item(), signals, weights.sum(signals));
    }

    /** Cosine of the question and a passage; 0 without an encoder. */
    private double likeness(float[] question, int passage) {
        return question.length == 0 ? 0 : Vectors.dot(question, vectors.get(passage));
    }

    @Override
    public void close() {
        words.close();
    }
}
