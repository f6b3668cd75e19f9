package io.github.probity.graph.message;

import io.github.probity.graph.client.GraphRefusedException;

/** A permission or licence is missing. The message is a sentence for the operator; nothing was changed. */
public final class AccessRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AccessRefusedException(String sentence, GraphRefusedException cause) {
        super(sentence, cause);
    }
}
