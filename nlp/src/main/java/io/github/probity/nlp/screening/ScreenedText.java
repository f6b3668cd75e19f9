package io.github.probity.nlp.screening;

import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.MappedText;
import io.github.probity.nlp.text.ReadableText;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message made ready for the detectors: what is read, what is read once disguises are undone, and its sentences. The
 * costlier forms are made when first asked for. For use by one thread.
 */
public final class ScreenedText {

    private final Message message;
    private final Folding folding;
    private final Sentences splitter;
    private final MappedText readable;
    private @Nullable MappedText folded;
    private @Nullable List<Span> sentences;
    private @Nullable List<Window> windows;
    private double nearness;

    public ScreenedText(Message message, Folding folding, Sentences splitter) {
        this.message = message;
        this.folding = folding;
        this.splitter = splitter;
        this.readable = ReadableText.of(message.text());
    }

    /** What was sent, with its channel, speaker and context. */
    public Message message() {
        return message;
    }

    /** The text without markup; its source is the text as it was sent. */
    public MappedText readable() {
        return readable;
    }

    /** The readable text in lower case, with disguised words in plain letters; its source is the readable text. */
    public MappedText folded() {
        if (folded == null) {
            folded = folding.fold(readable.text());
        }
        return folded;
    }

    /** The sentences of the readable text. */
    public List<Span> sentences() {
        if (sentences == null) {
            sentences = splitter.of(readable.text());
        }
        return sentences;
    }

    /** The stretches the encoder judges, in their order; none for a blank text. */
    public List<Window> windows() {
        if (windows == null) {
            windows = Windows.of(this);
        }
        return windows;
    }

    /** The whole text after what was said before it, for what is understood only as an answer. */
    public Window inConversation() {
        return Windows.inConversation(this);
    }

    /** A detector says how near something came to a finding, 1 being one; the nearest counts. */
    public void cameNear(double share) {
        nearness = Math.max(nearness, Math.min(1, share));
    }

    double nearness() {
        return nearness;
    }

    /** The place in the text as it was sent of a place in the readable text. */
    public Span sentFromReadable(Span place) {
        return readable.toSource(place);
    }

    /** The place in the text as it was sent of a place in the folded text. */
    public Span sentFromFolded(Span place) {
        return readable.toSource(folded().toSource(place));
    }
}
