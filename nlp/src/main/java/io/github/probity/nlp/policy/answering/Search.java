package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the clauses nearest to a question in several policies, by meaning and by words. */
final class Search implements AutoCloseable {

    private final List<PolicyIndex> indexes;
    private final Encoders encoders;

    Search(Collection<Policy> policies, Encoders encoders, VectorStore store) {
        this.encoders = encoders;
        indexes = policies.stream().map(PolicyIndex::new).toList();
        List<float[]> vectors = encoders.passages(
                indexes.stream().flatMap(index -> index.texts().stream()).toList(), store);
        int from = 0;
        for (PolicyIndex index : indexes) {
            int to = from + index.texts().size();
            index.vectors(vectors.subList(from, to));
            from = to;
        }
    }

    Query query(String text) {
        return Query.of(text, encoders);
    }

    /**
     * The clauses nearest to a question, best first.
     *
     * @param documents the documents to look in
     * @param most how many to give at most
     */
    List<Candidate> nearest(Query query, Set<String> documents, int most) {
        return indexes.stream()
                .filter(index -> documents.contains(index.policy().document()))
                .flatMap(index -> index.candidates(query).stream())
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(most)
                .toList();
    }

    /** Share of the words of a question that stand in none of these documents; 1 when it has no word that carries meaning. */
    double unknownWords(Query query, Set<String> documents) {
        List<LexicalIndex> words = indexes.stream()
                .filter(index -> documents.contains(index.policy().document()))
                .map(PolicyIndex::words)
                .toList();
        Set<String> stems = words.isEmpty() ? Set.of() : words.get(0).stems(query.text());
        long unknown = stems.stream()
                .filter(stem -> words.stream().noneMatch(index -> index.knows(stem)))
                .count();
        return stems.isEmpty() ? 1 : (double) unknown / stems.size();
    }

    @Override
    public void close() {
        indexes.forEach(PolicyIndex::close);
    }
}
