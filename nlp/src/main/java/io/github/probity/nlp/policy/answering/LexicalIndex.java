package io.github.probity.nlp.policy.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of the passages: Lucene's BM25 over English stems, kept in memory and made anew with each index. */
final class LexicalIndex implements AutoCloseable {

    private static final String TEXT = "text";
    /** More words than any question needs; a pasted essay is cut here so that one question stays one cheap search. */
    private static final int MOST_WORDS = 64;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LexicalIndex(List<Passage> passages) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Passage passage : passages) {
                    Document document = new Document();
                    document.add(new TextField(TEXT, passage.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The score of each passage, in the order they were given: BM25 as a share of what a passage could reach that held
     * every word of the question, 0 to 1. A word that stands nowhere counts as the rarest there is.
     */
    float[] scores(String question) {
        float[] scores = new float[reader.maxDoc()];
        Set<String> stems = stems(question);
        if (stems.isEmpty() || scores.length == 0) {
            return scores;
        }
        float most = (float) stems.stream().mapToDouble(this::rarity).sum();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems.forEach(stem -> query.add(new TermQuery(new Term(TEXT, stem)), BooleanClause.Occur.SHOULD));
        try {
            for (ScoreDoc hit : searcher.search(query.build(), scores.length).scoreDocs) {
                scores[hit.doc] = hit.score / most;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scores;
    }

    /** The stems of a text without function words, in their order, each once. */
    Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stems.size() < MOST_WORDS && stream.incrementToken()) {
                stems.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** Whether any passage holds the stem. */
    boolean knows(String stem) {
        return passagesWith(stem) > 0;
    }

    /** Lucene's inverse document frequency. */
    private double rarity(String stem) {
        int with = passagesWith(stem);
        return Math.log(1 + (reader.numDocs() - with + 0.5) / (with + 0.5));
    }

    private int passagesWith(String stem) {
        try {
            return reader.docFreq(new Term(TEXT, stem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
