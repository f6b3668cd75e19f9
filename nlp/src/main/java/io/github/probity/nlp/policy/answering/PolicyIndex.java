package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.encoder.Vectors;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One policy made ready for the search: what it says to a question does not depend on which others are loaded. */
final class PolicyIndex implements AutoCloseable {

    /** One clause and where its passages stand among all passages. */
    private record Entry(Clause clause, int from, int to) {}

    private final Policy policy;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();
    private final LexicalIndex words;
    private final Weights<Signal> weights = Weights.read(Signal.class, "ranking.properties");

    PolicyIndex(Policy policy) {
        this.policy = policy;
        for (Clause clause : policy.clauses()) {
            int from = passages.size();
            passages.addAll(Passages.of(clause));
            entries.add(new Entry(clause, from, passages.size()));
        }
        words = new LexicalIndex(passages);
    }

    List<String> texts() {
        return passages.stream().map(Passage::text).toList();
    }

    /** Gives the passages their vectors, in the order of {@link #texts()}; before the first search. */
    void vectors(List<float[]> all) {
        vectors.addAll(all);
    }

    Policy policy() {
        return policy;
    }

    LexicalIndex words() {
        return words;
    }

    /** Every clause of the policy with its signals for a question, in the order of the document. */
    List<Candidate> candidates(Query query) {
        float[] shared = words.scores(query.text());
        return entries.stream().map(entry -> candidate(entry, query, shared)).toList();
    }

    private Candidate candidate(Entry entry, Query query, float[] shared) {
        int nearest = entry.from();
        double cosine = -1;
        double words = 0;
        for (int n = entry.from(); n < entry.to(); n++) {
            double now = likeness(query, n);
            if (now > cosine) {
                cosine = now;
                nearest = n;
            }
            words = Math.max(words, shared[n]);
        }
        Map<Signal, Double> signals = ClauseSigns.of(query.kinds(), entry.clause());
        signals.put(Signal.MEANING, cosine);
        signals.put(Signal.WHOLE_CLAUSE, likeness(query, entry.from()));
        signals.put(Signal.SHARED_WORDS, words);
        return new Candidate(policy, entry.clause(), passages.get(nearest).item(), signals, weights.sum(signals));
    }

    /** Cosine of the question and a passage; 0 without an encoder. */
    private double likeness(Query query, int passage) {
        return query.meaning().length == 0 ? 0 : Vectors.dot(query.meaning(), vectors.get(passage));
    }

    @Override
    public void close() {
        words.close();
    }
}
