package io.github.probity.nlp.screening;

import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges messages: offence, disclosure of vetting, protective markings, personal data.
 *
 * <p>May be shared between threads. Nothing of a text is kept.
 */
public final class Screener {

    private final Folding folding;
    private final Sentences sentences;
    private final List<Detector> detectors;

    public Screener(Folding folding, Sentences sentences, List<Detector> detectors) {
        this.folding = folding;
        this.sentences = sentences;
        this.detectors = List.copyOf(detectors);
    }

    /** What a trained reviewer should see, the main finding first; empty for a text that is clean. */
    public List<Finding> screen(Message message) {
        return read(message).findings();
    }

    /** The same, with how near the text came to a finding. */
    public Screened read(Message message) {
        ScreenedText text = new ScreenedText(message, folding, sentences);
        List<Finding> found = new ArrayList<>();
        for (Detector detector : detectors) {
            found.addAll(detector.find(text));
        }
        found.sort(Finding.MAIN_FIRST);
        return new Screened(found, text.nearness());
    }
}
