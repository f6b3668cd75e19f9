package io.github.probity.nlp.screening;

import java.util.List;

/**
 * Looks for one kind of thing in a text. Implementations may be shared between threads and take time in proportion to the
 * text's length.
 */
public interface Detector {

    /** What was found, with places in the text as it was sent; empty when there is nothing. */
    List<Finding> find(ScreenedText text);
}
