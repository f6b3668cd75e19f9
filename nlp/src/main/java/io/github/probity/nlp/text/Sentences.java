package io.github.probity.nlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;

/**
 * Tells the sentences of a text apart: every line is at least one, and within a line OpenNLP's English model decides. What
 * has no full stop, as recognised speech has none, is cut into stretches of words.
 */
public final class Sentences {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    /** A line shorter than this is a sentence and needs no model to say so. */
    private static final int SHORT_LINE = 60;

    private static final int MOST_WORDS = 40;

    private final SentenceDetector detector;

    private Sentences(SentenceDetector detector) {
        this.detector = detector;
    }

    /**
     * The splitter for English.
     *
     * @throws IllegalStateException if the model is missing from the installation
     */
    public static Sentences english() {
        try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException(MODEL + " is missing");
            }
            return new Sentences(new ThreadSafeSentenceDetectorME(new SentenceModel(in)));
        } catch (IOException e) {
            throw new IllegalStateException("The sentence model cannot be read: reinstall Probity.", e);
        }
    }

    /** The sentences in their order, without the blanks around them; empty only for a blank text. */
    public List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(text, start, end, sentences);
            start = end + 1;
        }
        return sentences;
    }

    private void line(String text, int start, int end, List<Span> sentences) {
        String line = text.substring(start, end);
        if (line.length() <= SHORT_LINE && line.indexOf(". ") < 0) {
            add(text, start, end, sentences);
            return;
        }
        for (opennlp.tools.util.Span found : detector.sentPosDetect(line)) {
            add(text, start + found.getStart(), start + found.getEnd(), sentences);
        }
    }

    /** Adds a sentence, in pieces if it is very long. */
    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int words = 0;
        for (int at = start; at < end; at++) {
            boolean gap = Character.isWhitespace(text.charAt(at));
            words += gap ? 1 : 0;
            if (gap && words >= MOST_WORDS) {
                addTrimmed(text, from, at, sentences);
                from = at + 1;
                words = 0;
            }
        }
        addTrimmed(text, from, end, sentences);
    }

    private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Span(first, last));
        }
    }
}
